package dk.videnrul.search;

import dk.videnrul.knowledge.Freshness;
import dk.videnrul.knowledge.Kind;
import dk.videnrul.knowledge.Outcome;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.search.engine.Facet;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which knowledge is meant, as the address of a call says it: of a search, a feed, an export. Values of one field are
 * alternatives; different fields must all hold.
 */
public record SearchFilter(
        @Parameter(
                description = "Words to look for, in any form; \"in quotes\" as a phrase, -word to leave out.",
                example = "rygestop unge")
        @RestQuery
        @Size(max = 500)
        @Nullable
        String q,

        @Parameter(description = "Slug of the owning theme group.", example = "tobak-og-nikotin") @RestQuery
        List<String> themeGroup,

        @Parameter(description = "Kind of knowledge.", example = "experience") @RestQuery
        List<Kind> kind,

        @Parameter(description = "How it went.", example = "negative") @RestQuery
        List<Outcome> outcome,

        @Parameter(description = "Id of a focus area.", example = "lighed-i-sundhed") @RestQuery
        List<String> focusArea,

        @Parameter(description = "Id of a topic.", example = "rygestop") @RestQuery
        List<String> topic,

        @Parameter(description = "4-digit code of the municipality, for example 0607.") @RestQuery
        List<String> municipality,

        @Parameter(description = "Slug of the region.", example = "syddanmark") @RestQuery
        List<String> region,

        @Parameter(description = "Year of the work, for example 2018.") @RestQuery
        List<Integer> year,

        @Parameter(description = "Id of a prevention package.", example = "tobak") @RestQuery
        List<String> preventionPackage,

        @Parameter(description = "Code of a municipality that took it up, besides the one where it began.") @RestQuery
        List<String> rolledTo,

        @Parameter(description = "Whether somebody has said lately that it still holds.", example = "review-due")
        @RestQuery
        List<Freshness> freshness) {

    /** What is kept of it: the same question in an order of its own. */
    public SavedSearch toSearch() {
        return new SavedSearch(
                q,
                themeGroup,
                kind,
                outcome,
                focusArea,
                topic,
                municipality,
                region,
                year,
                preventionPackage,
                rolledTo,
                freshness);
    }

    Map<Facet, Set<String>> filters() {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        filters.put(Facet.THEME_GROUP, new TreeSet<>(themeGroup));
        filters.put(Facet.KIND, kind.stream().map(KebabEnums::code).collect(Collectors.toSet()));
        filters.put(Facet.OUTCOME, outcome.stream().map(KebabEnums::code).collect(Collectors.toSet()));
        filters.put(Facet.FOCUS_AREA, new TreeSet<>(focusArea));
        filters.put(Facet.TOPIC, new TreeSet<>(topic));
        filters.put(Facet.MUNICIPALITY, new TreeSet<>(municipality));
        filters.put(Facet.REGION, new TreeSet<>(region));
        filters.put(Facet.YEAR, year.stream().map(String::valueOf).collect(Collectors.toSet()));
        filters.put(Facet.PREVENTION_PACKAGE, new TreeSet<>(preventionPackage));
        filters.put(Facet.ROLLED_TO, new TreeSet<>(rolledTo));
        filters.put(Facet.FRESHNESS, freshness.stream().map(KebabEnums::code).collect(Collectors.toSet()));
        return filters;
    }

    String words() {
        return q == null ? "" : q.strip();
    }
}
