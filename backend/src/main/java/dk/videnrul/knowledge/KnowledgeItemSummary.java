package dk.videnrul.knowledge;

import dk.videnrul.identity.Visibility;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.vocabulary.Ref;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge item as a list shows it.
 *
 * @param id short public id, stable
 * @param externalId the id under which another system knows it
 * @param municipality where it was tried
 * @param themeGroup the group that owns it, or null for the network
 * @param returned whether it was sent back to its authors and waits for them
 * @param freshness whether somebody has said lately that it still holds; never a reason to hide it
 * @param comments how many comments it has, counted in search; null in other lists
 * @param trials how many municipalities' trials it has, counted in search; null in other lists
 * @param demo whether it is invented for demonstration
 * @param highlight what a search found in it; null in other lists
 * @param rolledHere how it came to the place that was asked for, in search by members; null in other lists
 * @param explanation why a search found it, where that was asked for; else null
 */
public record KnowledgeItemSummary(
        String id,
        @Nullable String externalId,
        String title,
        String summary,
        Kind kind,
        @Nullable Outcome outcome,
        ItemStatus status,
        Visibility visibility,
        String language,
        @Nullable Integer year,
        @Nullable MunicipalityRef municipality,
        @Nullable ThemeGroupRef themeGroup,
        List<Ref> topics,
        List<Ref> focusAreas,
        List<Ref> preventionPackages,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        boolean returned,
        Freshness freshness,
        @Nullable Integer comments,
        @Nullable Integer trials,
        boolean demo,
        @Nullable Highlight highlight,
        @Nullable RolledHere rolledHere,
        @Nullable Explanation explanation) {

    /**
     * An item that belongs elsewhere was rolled here.
     *
     * @param by name of who sent it first
     * @param note why it matters here
     */
    public record RolledHere(UUID roll, String by, String note) {}

    /** The same with what a search found in it, how much is said about it, how often it is tried, and how it came here. */
    public KnowledgeItemSummary with(
            Highlight found, int said, int tried, @Nullable RolledHere rolled, @Nullable Explanation why) {
        return new KnowledgeItemSummary(
                id,
                externalId,
                title,
                summary,
                kind,
                outcome,
                status,
                visibility,
                language,
                year,
                municipality,
                themeGroup,
                topics,
                focusAreas,
                preventionPackages,
                publishedAt,
                updatedAt,
                returned,
                freshness,
                said,
                tried,
                demo,
                found,
                rolled,
                why);
    }
}
