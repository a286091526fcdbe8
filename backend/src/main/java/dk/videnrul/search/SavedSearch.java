package dk.videnrul.search;

import dk.videnrul.knowledge.Freshness;
import dk.videnrul.knowledge.Kind;
import dk.videnrul.knowledge.Outcome;
import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.text.Texts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search that somebody keeps: the words and filters of the search page, without its order. Values stand in their own
 * order, so that the same question is always the same record.
 *
 * @param q words to look for
 * @param themeGroup slugs
 * @param topic ids
 * @param municipality 4-digit codes
 * @param rolledTo codes of municipalities that took it up
 */
public record SavedSearch(
        @Size(max = 500) @Nullable String q,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> themeGroup,
        @Size(max = 20) List<@NotNull Kind> kind,
        @Size(max = 20) List<@NotNull Outcome> outcome,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> focusArea,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> topic,
        @Size(max = 20) List<@NotBlank @Size(max = 4) String> municipality,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> region,
        @Size(max = 20) List<@NotNull Integer> year,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> preventionPackage,
        @Size(max = 20) List<@NotBlank @Size(max = 4) String> rolledTo,
        @Size(max = 20) List<@NotNull Freshness> freshness) {

    /** The search that finds all that the caller may see. */
    public static final SavedSearch FOR_EVERYTHING = ofTopics(List.of());

    public SavedSearch {
        q = Texts.strippedOrNull(q);
        themeGroup = ordered(themeGroup);
        kind = ordered(kind);
        outcome = ordered(outcome);
        focusArea = ordered(focusArea);
        topic = ordered(topic);
        municipality = ordered(municipality);
        region = ordered(region);
        year = ordered(year);
        preventionPackage = ordered(preventionPackage);
        rolledTo = ordered(rolledTo);
        freshness = ordered(freshness);
    }

    /** The search for what is about a topic. */
    public static SavedSearch ofTopic(String id) {
        return ofTopics(List.of(id));
    }

    private static SavedSearch ofTopics(List<String> topics) {
        return new SavedSearch(
                null, List.of(), List.of(), List.of(), List.of(), topics, List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    /** Whether it asks for nothing, which would find everything. */
    public boolean asksForNothing() {
        return q == null && toFilter().filters().values().stream().allMatch(java.util.Set::isEmpty);
    }

    SearchFilter toFilter() {
        return new SearchFilter(
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

    /** A list with a gap stays as it is: validation refuses it at its place. */
    private static <T extends Comparable<? super T>> List<T> ordered(@Nullable List<T> given) {
        List<T> values = Lists.orEmpty(given);
        return values.stream().anyMatch(java.util.Objects::isNull)
                ? values
                : values.stream().distinct().sorted().toList();
    }
}
