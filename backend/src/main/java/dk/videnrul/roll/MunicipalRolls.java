package dk.videnrul.roll;

import dk.videnrul.identity.Sight;
import dk.videnrul.platform.page.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was rolled to a municipality, for the features above, as far as somebody sees it; two statements each. */
@ApplicationScoped
public class MunicipalRolls {
    private final RollRepository rolls;
    private final RollReasonRepository reasons;

    MunicipalRolls(RollRepository rolls, RollReasonRepository reasons) {
        this.rolls = rolls;
        this.reasons = reasons;
    }

    /**
     * A roll with the first reason.
     *
     * @param by who gave it, where a member stands behind it
     * @param byName kept only where none does
     */
    public record Came(
            UUID id,
            UUID item,
            RollStatus status,
            Instant sentAt,
            @Nullable UUID by,
            @Nullable String byName,
            String note,
            long version) {

        public boolean waits() {
            return status.waits();
        }
    }

    /** What was sent from a moment on and not declined: what waits first, then newest first. */
    @Transactional
    public Counted<Came> since(String code, Instant from, Sight sight, int limit) {
        return told(rolls.news(code, from, sight, limit));
    }

    /** What was sent before a moment and still waits, the longest waiting first. */
    @Transactional
    public Counted<Came> unanswered(String code, Instant before, Sight sight, int limit) {
        return told(rolls.unanswered(code, before, sight, limit));
    }

    private Counted<Came> told(Counted<Roll> found) {
        Map<UUID, List<RollReason>> why =
                reasons.of(found.rows().stream().map(roll -> roll.id).toList());
        return found.map(roll -> {
            RollReason first = Objects.requireNonNull(why.get(roll.id)).getFirst();
            return new Came(
                    roll.id,
                    roll.item,
                    roll.status,
                    roll.sentAt,
                    first.author,
                    first.authorName,
                    first.note,
                    roll.version);
        });
    }
}
