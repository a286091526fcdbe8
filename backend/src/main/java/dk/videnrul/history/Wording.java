package dk.videnrul.history;

import dk.videnrul.knowledge.Author;
import dk.videnrul.knowledge.PackageUse;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.vocabulary.Ref;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what stands in a field in words that people know. */
@ApplicationScoped
class Wording {
    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final Speech speech;

    Wording(Vocabulary vocabulary, Gazetteer gazetteer, Speech speech) {
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
        this.speech = speech;
    }

    @Nullable
    String of(String field, @Nullable Object value, Map<String, ThemeGroupFacts> groups) {
        return value == null
                ? null
                : switch (value) {
                    case List<?> list ->
                        list.stream().map(each -> one(field, each, groups)).collect(Collectors.joining(", "));
                    default -> one(field, value, groups);
                };
    }

    private String one(String field, Object value, Map<String, ThemeGroupFacts> groups) {
        return switch (value) {
            case Enum<?> code -> said(code);
            case Author author -> author.name();
            case PackageUse used -> {
                String label = concept(Scheme.PREVENTION_PACKAGE, used.id());
                yield used.level() == null ? label : label + " (" + said(used.level()) + ")";
            }
            case String text -> text(field, text, groups);
            default -> value.toString();
        };
    }

    private String text(String field, String text, Map<String, ThemeGroupFacts> groups) {
        return switch (field) {
            case "topics" -> concept(Scheme.TOPIC, text);
            case "focusAreas" -> concept(Scheme.FOCUS_AREA, text);
            case "municipality" ->
                gazetteer.municipality(text).map(MunicipalityRef::name).orElse(text);
            case "themeGroup" -> groups.containsKey(text) ? groups.get(text).name() : text;
            case "language" ->
                Locale.of(text).getDisplayLanguage(speech.language().locale());
            default -> text;
        };
    }

    /** The message of a code is called by its type and itself, for example {@code outcome.mixed}. */
    private String said(Enum<?> code) {
        String type = code.getDeclaringClass()
                .getSimpleName()
                .replaceAll("(?<=.)([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
        return Messages.say(speech.language(), type + "." + KebabEnums.code(code));
    }

    private String concept(Scheme scheme, String id) {
        return vocabulary.refs(scheme, List.of(id)).stream()
                .map(Ref::label)
                .findFirst()
                .orElse(id);
    }
}
