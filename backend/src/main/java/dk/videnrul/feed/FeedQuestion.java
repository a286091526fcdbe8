package dk.videnrul.feed;

import dk.videnrul.knowledge.Freshness;
import dk.videnrul.knowledge.Kind;
import dk.videnrul.knowledge.Outcome;
import dk.videnrul.search.SavedSearch;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which knowledge a feed is about: the words and filters of search, without its order. */
public record FeedQuestion(
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

    SavedSearch toSearch() {
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
}
