package dk.videnrul.forward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes and removes what the invented people of the demo content forwarded; no letter goes out. */
@ApplicationScoped
public class DemoForwards {
    private final ForwardRepository forwards;
    private final Clock clock;

    DemoForwards(ForwardRepository forwards, Clock clock) {
        this.forwards = forwards;
        this.clock = clock;
    }

    /**
     * Something that was forwarded.
     *
     * @param municipality code
     * @param sender an invented person
     * @param openedDaysAgo null where nobody has opened it
     */
    public record DemoForward(
            String municipality,
            UUID item,
            UUID sender,
            String email,
            String name,
            String note,
            int daysAgo,
            @Nullable Integer openedDaysAgo) {}

    @Transactional
    public void add(DemoForward invented) {
        Forward forward = new Forward(
                invented.municipality(),
                invented.item(),
                new Forward.To(invented.email(), invented.name(), invented.note()),
                invented.sender(),
                true,
                daysAgo(invented.daysAgo()));
        if (invented.openedDaysAgo() != null) {
            forward.open(daysAgo(invented.openedDaysAgo()));
        }
        forwards.persistAndFlush(forward);
    }

    /** Also what was forwarded from a demo account; the people must still be there. */
    @Transactional
    public void remove() {
        forwards.delete("demo or sentBy in (select id from Person where demo)");
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
