package dk.videnrul.platform.problem;

import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request, at its place.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or null
 * @param parameter name of the query parameter or header, or null
 * @param code stable kebab-case code; its text is the message {@code fault.<code>}
 * @param arguments what the text mentions, in its order
 */
public record Fault(@Nullable String pointer, @Nullable String parameter, String code, List<Object> arguments) {

    public static Fault at(String pointer, String code, Object... arguments) {
        return new Fault(pointer, null, code, List.of(arguments));
    }

    public static Fault inParameter(String name, String code, Object... arguments) {
        return new Fault(null, name, code, List.of(arguments));
    }

    /** What is wrong, in words. */
    public String say(Language language) {
        return Messages.say(language, "fault." + code, arguments.toArray());
    }

    /** Whether the request cannot be understood at all, rather than understood and not accepted. */
    boolean malformed() {
        return parameter != null || MALFORMED.contains(code);
    }

    private static final List<String> MALFORMED = List.of("malformed-json", "unknown-field", "wrong-type");
}
