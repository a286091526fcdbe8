package dk.videnrul.oai;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a harvester asks, with arguments that the verb takes.
 *
 * @param arguments by name, without the verb
 */
record OaiQuestion(Verb verb, Map<String, String> arguments) {
    private static final int LONGEST = 2000;

    /** @throws OaiRefusal with everything that is wrong */
    static OaiQuestion of(Map<String, List<String>> asked) {
        List<String> verbs = asked.getOrDefault(Argument.VERB, List.of());
        Verb verb = verbs.size() == 1 ? Verb.of(verbs.getFirst()).orElse(null) : null;
        if (verb == null) {
            throw new OaiRefusal(
                    OaiError.Code.BAD_VERB,
                    verbs.size() > 1 ? "The verb is repeated." : "The verb is missing or none of OAI-PMH 2.0.");
        }
        List<OaiError> errors = new ArrayList<>();
        Map<String, String> arguments = new TreeMap<>();
        asked.forEach((name, values) -> {
            if (!name.equals(Argument.VERB) && isGood(verb, name, values, errors)) {
                arguments.put(name, values.getFirst());
            }
        });
        checkTogether(verb, asked, errors);
        if (!errors.isEmpty()) {
            throw new OaiRefusal(errors);
        }
        return new OaiQuestion(verb, arguments);
    }

    private static boolean isGood(Verb verb, String name, List<String> values, List<OaiError> errors) {
        if (!verb.takes(name)) {
            errors.add(OaiError.badArgument(verb.written() + " takes no argument called " + shortened(name) + "."));
        } else if (values.size() > 1) {
            errors.add(OaiError.badArgument("The argument " + name + " is repeated."));
        } else if (values.getFirst().isEmpty()
                || values.getFirst().length() > LONGEST
                || values.getFirst().indexOf('\0') >= 0) {
            errors.add(OaiError.badArgument("The argument " + name + " is empty or too long."));
        } else {
            return true;
        }
        return false;
    }

    private static void checkTogether(Verb verb, Map<String, List<String>> asked, List<OaiError> errors) {
        if (verb.takes(Argument.RESUMPTION_TOKEN) && asked.containsKey(Argument.RESUMPTION_TOKEN)) {
            boolean alone = asked.keySet().stream()
                    .allMatch(name ->
                            name.equals(Argument.VERB) || name.equals(Argument.RESUMPTION_TOKEN) || !verb.takes(name));
            if (!alone) {
                errors.add(OaiError.badArgument("A resumptionToken is given without any other argument."));
            }
            return;
        }
        verb.needed().stream()
                .sorted()
                .filter(name -> !asked.containsKey(name))
                .forEach(name -> errors.add(OaiError.badArgument(verb.written() + " needs " + name + ".")));
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), 40));
    }

    @Nullable
    String argument(String name) {
        return arguments.get(name);
    }

    String needed(String name) {
        return Objects.requireNonNull(arguments.get(name));
    }
}
