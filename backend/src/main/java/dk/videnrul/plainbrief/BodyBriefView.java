package dk.videnrul.plainbrief;

import dk.videnrul.body.BodyRef;
import dk.videnrul.event.EventMode;
import dk.videnrul.infopackage.PackageAudience;
import dk.videnrul.knowledge.Kind;
import dk.videnrul.knowledge.Outcome;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body should know now, as far as the reader sees it; at most ten of each.
 *
 * @param since the first day of what is new
 * @param until the day on which it is read
 * @param results published in that time, the latest first, whatever came of them
 * @param goals of the strategy that are overdue or that nothing shows, the overdue ones first
 * @param packages the information packages that came out in that time, the latest first
 * @param meetings of the body and of the network within ninety days, the next one first
 * @param rewritable whether the reader may put items into plain words
 */
public record BodyBriefView(
        BodyRef body,
        LocalDate since,
        LocalDate until,
        List<PlainResult> results,
        List<PlainGoal> goals,
        List<PlainPackage> packages,
        List<PlainMeeting> meetings,
        boolean rewritable)
        implements Addressed {

    /**
     * @param id short public id
     * @param summary what the item is about: in plain words where somebody wrote them, else its own summary
     * @param plain whether somebody wrote it for this
     * @param plainVersion what a change of the plain words names; 0 while nobody has written any
     * @param readability how hard the summary is to read
     * @param worked first sentence of what the item says worked
     * @param didNotWork first sentence of what the item says did not work
     */
    public record PlainResult(
            String id,
            String title,
            Kind kind,
            Outcome outcome,
            @Nullable MunicipalityRef municipality,
            Instant publishedAt,
            String summary,
            boolean plain,
            long plainVersion,
            Lix readability,
            @Nullable String worked,
            @Nullable String didNotWork) {}

    /** @param strategy id of the version that words it */
    public record PlainGoal(
            UUID id, UUID strategy, String text, @Nullable LocalDate due, boolean overdue, boolean withoutEvidence) {}

    public record PlainPackage(String slug, String title, PackageAudience audience, int edition, LocalDate issuedOn) {}

    /** @param network whether it belongs to the whole network rather than to the body */
    public record PlainMeeting(
            String id,
            String title,
            EventMode mode,
            @Nullable String place,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            String timeZone,
            boolean network) {}

    @Override
    public String path() {
        return "/api/v1/bodies/" + body.slug() + "/brief";
    }
}
