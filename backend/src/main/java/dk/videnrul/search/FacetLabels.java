package dk.videnrul.search;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.search.engine.Facet;
import dk.videnrul.search.engine.FacetCount;
import dk.videnrul.vocabulary.Ref;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in the caller's language what the values of a field are. */
@ApplicationScoped
class FacetLabels {
    private final ThemeGroups groups;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final Speech speech;

    FacetLabels(ThemeGroups groups, Gazetteer gazetteer, Vocabulary vocabulary, Speech speech) {
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.speech = speech;
    }

    List<SearchPage.FacetView> describe(Map<Facet, List<FacetCount>> counts, Map<Facet, Set<String>> filters) {
        Map<String, ThemeGroupFacts> named = groups.withSlugs(counts.getOrDefault(Facet.THEME_GROUP, List.of()).stream()
                .map(FacetCount::value)
                .toList());
        return counts.entrySet().stream()
                .map(entry -> new SearchPage.FacetView(
                        name(entry.getKey()),
                        entry.getValue().stream()
                                .map(count -> new SearchPage.FacetValue(
                                        count.value(),
                                        label(entry.getKey(), count.value(), named),
                                        count.count(),
                                        filters.getOrDefault(entry.getKey(), Set.of())
                                                .contains(count.value())))
                                .toList()))
                .toList();
    }

    private String label(Facet facet, String value, Map<String, ThemeGroupFacts> named) {
        return switch (facet) {
            case THEME_GROUP -> named.containsKey(value) ? named.get(value).name() : value;
            case KIND -> said("kind." + value, value);
            case OUTCOME -> said("outcome." + value, value);
            case FOCUS_AREA -> concept(Scheme.FOCUS_AREA, value);
            case TOPIC -> concept(Scheme.TOPIC, value);
            case PREVENTION_PACKAGE -> concept(Scheme.PREVENTION_PACKAGE, value);
            case MUNICIPALITY, ROLLED_TO ->
                gazetteer.municipality(value).map(MunicipalityRef::name).orElse(value);
            case REGION -> gazetteer.regionName(value, speech.language()).orElse(value);
            case YEAR -> value;
            case FRESHNESS -> said("freshness." + value, value);
        };
    }

    private String said(String key, String value) {
        return Messages.knows(key) ? Messages.say(speech.language(), key) : value;
    }

    private String concept(Scheme scheme, String id) {
        return vocabulary.refs(scheme, List.of(id)).stream()
                .map(Ref::label)
                .findFirst()
                .orElse(id);
    }

    /** The name of the query parameter that filters by the field. */
    private static String name(Facet facet) {
        return switch (facet) {
            case THEME_GROUP -> "themeGroup";
            case KIND -> "kind";
            case OUTCOME -> "outcome";
            case FOCUS_AREA -> "focusArea";
            case TOPIC -> "topic";
            case MUNICIPALITY -> "municipality";
            case REGION -> "region";
            case YEAR -> "year";
            case PREVENTION_PACKAGE -> "preventionPackage";
            case ROLLED_TO -> "rolledTo";
            case FRESHNESS -> "freshness";
        };
    }
}
