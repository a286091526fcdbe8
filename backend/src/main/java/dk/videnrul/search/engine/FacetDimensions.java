package dk.videnrul.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.jspecify.annotations.Nullable;

/** How facets are kept in the index. */
final class FacetDimensions {

    static final String FIELD = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;
    static final FacetsConfig CONFIG = config();

    private FacetDimensions() {}

    private static FacetsConfig config() {
        var config = new FacetsConfig();
        for (Facet facet :
                Set.of(Facet.THEME_GROUP, Facet.FOCUS_AREA, Facet.TOPIC, Facet.PREVENTION_PACKAGE, Facet.ROLLED_TO)) {
            config.setMultiValued(facet.name(), true);
        }
        return config;
    }

    static Document add(Document document, SearchDocument item) {
        for (Facet facet : Facet.values()) {
            valuesOf(facet, item)
                    .filter(value -> !value.isBlank())
                    .distinct()
                    .forEach(value -> document.add(new SortedSetDocValuesFacetField(facet.name(), value)));
        }
        try {
            return CONFIG.build(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> valuesOf(Facet facet, SearchDocument item) {
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
