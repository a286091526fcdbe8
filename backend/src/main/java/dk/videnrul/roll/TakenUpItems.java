package dk.videnrul.roll;

import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.PublishedReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What places took up from elsewhere, for the features above, as somebody may see it who need not be the caller. */
@ApplicationScoped
public class TakenUpItems {
    private final RollRepository rolls;
    private final RollReasonRepository reasons;

    TakenUpItems(RollRepository rolls, RollReasonRepository reasons) {
        this.rolls = rolls;
        this.reasons = reasons;
    }

    /**
     * An item that belongs elsewhere and was taken up. Who sent it and why is for members.
     *
     * @param sender the member who sent it first, where one stands behind the login and is still known
     * @param senderName only where no member stands behind the login
     */
    public record TakenUp(
            UUID item,
            Instant at,
            @Nullable UUID sender,
            @Nullable String senderName,
            @Nullable String note) {}

    /** What a theme group took up, the latest first, after the place of an item that was taken up. */
    @Transactional
    public List<TakenUp> byGroup(UUID group, Sight sight, PublishedReading.@Nullable After after, int limit) {
        return taken(rolls.takenUpAt(Spot.group(group), sight, after, limit));
    }

    /** What a municipality took up, in the same way. */
    @Transactional
    public List<TakenUp> byMunicipality(String code, Sight sight, PublishedReading.@Nullable After after, int limit) {
        return taken(rolls.takenUpAt(Spot.municipality(code), sight, after, limit));
    }

    private List<TakenUp> taken(List<Roll> found) {
        Map<UUID, List<RollReason>> why =
                reasons.of(found.stream().map(roll -> roll.id).toList());
        return found.stream()
                .map(roll -> {
                    List<RollReason> all = why.getOrDefault(roll.id, List.of());
                    @Nullable RollReason first = all.isEmpty() ? null : all.getFirst();
                    return new TakenUp(
                            roll.item,
                            Objects.requireNonNull(roll.answeredAt),
                            first == null ? null : first.author,
                            first == null ? null : first.authorName,
                            first == null ? null : first.note);
                })
                .toList();
    }
}
