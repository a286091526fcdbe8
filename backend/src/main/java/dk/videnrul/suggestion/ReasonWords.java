package dk.videnrul.suggestion;

import dk.videnrul.knowledge.Outcome;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.vocabulary.Ref;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.ListFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says in somebody's language why an item fits a place. */
@ApplicationScoped
class ReasonWords {
    /** More names than these make no reason clearer. */
    private static final int MOST_NAMES = 3;

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;

    ReasonWords(Vocabulary vocabulary, Gazetteer gazetteer) {
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
    }

    String line(List<FitReason> reasons, Language language) {
        return reasons.stream().map(reason -> say(reason, language)).collect(Collectors.joining("; "));
    }

    String say(FitReason reason, Language language) {
        int count = reason.what().size();
        return switch (reason.code()) {
            case TOPICS -> say(language, "topics", count, terms(Scheme.TOPIC, reason, language));
            case PREVENTION_PACKAGES ->
                say(language, "packages", count, terms(Scheme.PREVENTION_PACKAGE, reason, language));
            case FOCUS_AREAS -> say(language, "focus-areas", count, terms(Scheme.FOCUS_AREA, reason, language));
            case WORDS -> say(language, "words", count, list(quoted(reason.what(), language), language));
            case TRIED -> say(language, "tried", count, where(reason, language)) + outcomes(reason, language);
            case TRIED_BY_PEERS ->
                say(
                                language,
                                "tried-" + KebabEnums.code(Objects.requireNonNull(reason.trait())),
                                count,
                                where(reason, language))
                        + outcomes(reason, language);
        };
    }

    private String terms(Scheme scheme, FitReason reason, Language language) {
        return list(
                vocabulary.refs(scheme, reason.what(), language).stream()
                        .map(Ref::label)
                        .map(name -> withinALine(name, language))
                        .toList(),
                language);
    }

    private String where(FitReason reason, Language language) {
        List<String> names = reason.what().stream()
                .limit(MOST_NAMES)
                .map(code ->
                        gazetteer.municipality(code).map(MunicipalityRef::name).orElse(code))
                .toList();
        return list(names, language);
    }

    private static String outcomes(FitReason reason, Language language) {
        String told = Arrays.stream(Outcome.values())
                .filter(reason.outcomes()::containsKey)
                .map(outcome -> say(
                        language,
                        "outcome-" + KebabEnums.code(outcome),
                        reason.outcomes().getOrDefault(outcome, 0),
                        ""))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "" : " – " + told;
    }

    private static List<String> quoted(List<String> words, Language language) {
        return words.stream().map(word -> say(language, "word", 1, word)).toList();
    }

    /** Labels begin with a capital; within a line only abbreviations keep it. */
    private static String withinALine(String name, Language language) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : name.substring(0, 1).toLowerCase(language.locale()) + name.substring(1);
    }

    private static String list(List<String> names, Language language) {
        return ListFormat.getInstance(language.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(names);
    }

    private static String say(Language language, String key, int count, String names) {
        return Messages.say(language, "suggestion." + key, count, names);
    }
}
