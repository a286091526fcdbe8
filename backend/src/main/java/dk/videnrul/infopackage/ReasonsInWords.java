package dk.videnrul.infopackage;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.vocabulary.Ref;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says why an item was chosen, in the language of the package: nothing in it is there by a secret rule. */
@ApplicationScoped
class ReasonsInWords {
    private static final int MOST_PLACES = 2;

    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;

    ReasonsInWords(Gazetteer gazetteer, Vocabulary vocabulary) {
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
    }

    /** @param focusAreas ids of those that the package is about */
    String of(Candidate chosen, Composition composition, List<String> focusAreas, Language language) {
        List<String> reasons = new ArrayList<>();
        if (chosen.isTriedIn(composition.municipality())) {
            reasons.add(say(language, "tried-here", name(Objects.requireNonNull(composition.municipality()))));
        }
        String peers = chosen.triedIn().stream()
                .filter(composition.peers()::contains)
                .limit(MOST_PLACES)
                .map(this::name)
                .collect(Collectors.joining(", "));
        if (!peers.isEmpty()) {
            reasons.add(say(language, "tried-by-peers", peers));
        }
        if (chosen.isDisputed()) {
            reasons.add(say(language, "disputed"));
        }
        if (!chosen.adoptedIn().isEmpty()) {
            reasons.add(say(language, "adopted", chosen.adoptedIn().size()));
        }
        String areas = vocabulary
                .refs(
                        Scheme.FOCUS_AREA,
                        chosen.focusAreas().stream()
                                .filter(focusAreas::contains)
                                .toList(),
                        language)
                .stream()
                .map(Ref::label)
                .collect(Collectors.joining(", "));
        if (!areas.isEmpty()) {
            reasons.add(say(language, "focus-area", areas));
        }
        return reasons.isEmpty() ? say(language, "newest") : String.join(" ", reasons);
    }

    private String name(String code) {
        return gazetteer.municipality(code).map(MunicipalityRef::name).orElse(code);
    }

    private static String say(Language language, String key, Object... arguments) {
        return Messages.say(language, "info-package.why." + key, arguments);
    }
}
