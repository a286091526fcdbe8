package dk.videnrul.search.engine;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an item is counted under. */
public final class FacetValues {

    /** All municipalities fit; whoever has more topics than this narrows by text first. */
    public static final int MOST_SHOWN = 100;

    /** Of these an item may have several. */
    public static final Set<Facet> MULTIPLE =
            Set.of(Facet.THEME_GROUP, Facet.FOCUS_AREA, Facet.TOPIC, Facet.PREVENTION_PACKAGE, Facet.ROLLED_TO);

    private FacetValues() {}

    public static Stream<String> of(Facet facet, SearchDocument item) {
        return all(facet, item).filter(value -> !value.isBlank()).distinct();
    }

    private static Stream<String> all(Facet facet, SearchDocument item) {
        return switch (facet) {
            case THEME_GROUP -> Stream.concat(one(item.themeGroup()), item.takenUpByGroups().stream());
            case KIND -> one(item.kind());
            case OUTCOME -> one(item.outcome());
            case FOCUS_AREA -> item.focusAreas().stream();
            case TOPIC -> item.topics().stream();
            case MUNICIPALITY -> one(item.municipality());
            case REGION -> one(item.region());
            case YEAR -> one(item.year());
            case PREVENTION_PACKAGE -> item.preventionPackages().stream();
            case ROLLED_TO -> item.takenUpByMunicipalities().stream();
            case FRESHNESS -> Stream.empty();
        };
    }

    private static Stream<String> one(@Nullable Object value) {
        return value == null ? Stream.empty() : Stream.of(value.toString());
    }
}
