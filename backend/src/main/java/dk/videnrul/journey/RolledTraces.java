package dk.videnrul.journey;

import dk.videnrul.knowledge.ItemKin;
import dk.videnrul.roll.RollTrace;
import dk.videnrul.roll.RollTraces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where items were sent. */
@ApplicationScoped
class RolledTraces implements JourneySource {
    private final RollTraces rolls;

    RolledTraces(RollTraces rolls) {
        this.rolls = rolls;
    }

    static String id(UUID roll) {
        return "roll:" + roll;
    }

    @Override
    public List<Trace> of(Collection<ItemKin> items, int limit) {
        return rolls.ofItems(items.stream().map(ItemKin::id).toList(), limit).stream()
                .map(RolledTraces::trace)
                .toList();
    }

    private static Trace trace(RollTrace roll) {
        return new Trace(
                id(roll.id()),
                JourneyEdgeKind.ROLLED,
                roll.item(),
                roll.via() == null ? null : Stop.of(roll.fromGroup(), roll.fromMunicipality()),
                Objects.requireNonNull(Stop.of(roll.toGroup(), roll.toMunicipality())),
                roll.via() == null ? null : id(roll.via()),
                roll.sentAt(),
                roll.answeredAt(),
                switch (roll.status()) {
                    case SENT -> JourneyStatus.SENT;
                    case SEEN -> JourneyStatus.SEEN;
                    case TAKEN_UP -> JourneyStatus.TAKEN_UP;
                    case DECLINED -> JourneyStatus.DECLINED;
                },
                null,
                null,
                new Trace.Words(
                        new Trace.Who(roll.sender(), roll.senderName()),
                        roll.note(),
                        answeredBy(roll),
                        roll.declineReason()),
                roll.senders(),
                roll.demo());
    }

    private static Trace.@Nullable Who answeredBy(RollTrace roll) {
        return roll.answeredAt() == null ? null : new Trace.Who(roll.answeredBy(), roll.answeredByName());
    }
}
