package dk.videnrul.trial;

import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.knowledge.Outcome;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A municipality tries an item. Guests read who tries it, where it stands and how it went; the people and the words are for
 * members.
 *
 * @param item the item that is tried
 * @param startedOn first day; null as long as it has not begun
 * @param plannedEndOn day on which a result is expected
 * @param waitingForResult whether it runs and a result was expected by today
 * @param note why they try it; for members
 * @param adaptations what they do otherwise than the item says; for members
 * @param outcome how it went; null as long as it is not finished, and where it never began
 * @param whatHappened what came of it; for members
 * @param advice to others; for members
 * @param contact whom to ask: who is named, or who coordinates the municipality today; for members. The member's own page
 *     says how to reach them
 * @param reportedBy for members; null where the person was removed
 * @param experience the item that tells what came of it, as far as the caller may see it
 * @param roll the roll by which the item came to the municipality
 * @param full whether the caller reads what is for members
 * @param demo whether it is invented for demonstration
 * @param allowed what the caller may do with it as it stands
 */
public record TrialView(
        UUID id,
        ItemRef item,
        MunicipalityRef municipality,
        TrialStatus status,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate plannedEndOn,
        @Nullable LocalDate endedOn,
        boolean waitingForResult,
        @Nullable String note,
        List<Adaptation> adaptations,
        @Nullable Outcome outcome,
        @Nullable String whatHappened,
        @Nullable Recommendation wouldRecommend,
        @Nullable String advice,
        @Nullable TrialContact contact,
        @Nullable TrialPerson reportedBy,
        @Nullable ItemRef experience,
        @Nullable UUID roll,
        Instant createdAt,
        Instant updatedAt,
        boolean full,
        boolean demo,
        List<TrialAction> allowed,
        long version)
        implements Addressed {

    /** Somebody who has to do with a trial. */
    public record TrialPerson(
            UUID id, String name, @Nullable String title) {}

    /** Whom to ask about a trial. */
    public record TrialContact(
            UUID id, String name, @Nullable String title, TrialContactAs as) {}

    /** In what capacity somebody answers about a trial. */
    public enum TrialContactAs {
        PERSON,
        COORDINATOR
    }

    /** What a caller may do with a trial. */
    public enum TrialAction {
        CHANGE,
        START,
        ADOPT,
        ADAPT,
        STOP,
        REOPEN,
        /** Draft the experience that came of it. */
        TELL
    }

    /** The address of a trial. */
    static String pathOf(UUID id) {
        return "/api/v1/trials/" + id;
    }

    @Override
    public String path() {
        return pathOf(id);
    }
}
