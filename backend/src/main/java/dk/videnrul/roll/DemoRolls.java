package dk.videnrul.roll;

import dk.videnrul.identity.Actor;
import dk.videnrul.knowledge.KnowledgeFacts;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes and removes the invented rolls of the demo content. */
@ApplicationScoped
public class DemoRolls {
    private final RollRepository rolls;
    private final RollReasonRepository reasons;
    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    DemoRolls(RollRepository rolls, RollReasonRepository reasons, EntityManager database, Outbox outbox, Clock clock) {
        this.rolls = rolls;
        this.reasons = reasons;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * An invented roll.
     *
     * @param themeGroup where it went; null where it went to a municipality
     * @param municipality code
     * @param sender an invented person
     * @param daysAgo how long ago it was sent
     * @param answer null where it waits
     * @param onward where it was passed on from there
     */
    public record DemoRoll(
            UUID item,
            @Nullable UUID themeGroup,
            @Nullable String municipality,
            UUID sender,
            String note,
            int daysAgo,
            @Nullable DemoAnswer answer,
            List<DemoRoll> onward) {

        /** @param reason why it was declined; null where it was taken up */
        public record DemoAnswer(
                UUID by, int daysAgo, @Nullable String reason) {}
    }

    /** A roll that was written, by where it brought which item. */
    public record Brought(UUID roll, UUID item, @Nullable String municipality) {}

    /** Lets items roll as it is told, each step at its day. */
    @Transactional
    public List<Brought> add(List<DemoRoll> invented) {
        List<Brought> brought = new ArrayList<>();
        invented.forEach(roll -> roll(roll, null, brought));
        outbox.add(RollNews.SUBJECT, brought.stream().map(Brought::roll).toList(), "sent");
        outbox.add(
                KnowledgeFacts.SUBJECT,
                brought.stream().map(Brought::item).distinct().toList(),
                "rolled");
        return brought;
    }

    private void roll(DemoRoll invented, @Nullable Roll before, List<Brought> brought) {
        Roll.Way way = before == null ? new Roll.Way(null, null) : new Roll.Way(before.target, before.id);
        Instant sent = daysAgo(invented.daysAgo());
        Roll roll = new Roll(
                invented.item(),
                new Spot(invented.themeGroup(), invented.municipality()),
                way,
                RollDirection.PUSH,
                true,
                sent);
        DemoRoll.DemoAnswer answer = invented.answer();
        if (answer != null) {
            RollWriter by = new RollWriter(Actor.keyOf(answer.by()), answer.by(), null);
            Instant at = daysAgo(answer.daysAgo());
            if (answer.reason() == null) {
                roll.takeUp(by, at);
            } else {
                roll.decline(answer.reason(), by, at);
            }
        }
        rolls.persistAndFlush(roll);
        RollWriter sender = new RollWriter(Actor.keyOf(invented.sender()), invented.sender(), null);
        reasons.persistAndFlush(new RollReason(roll.id, sender, invented.note(), sent));
        brought.add(new Brought(roll.id, roll.item, invented.municipality()));
        invented.onward().forEach(next -> roll(next, roll, brought));
    }

    /** Also what only demo accounts sent; the people must still be there. */
    @Transactional
    public void remove() {
        List<UUID> gone = database.createQuery("""
                        select roll.id from Roll roll where roll.demo
                         or (roll.id in (select reason.roll from RollReason reason
                                where reason.author in (select id from Person where demo))
                             and not exists (select 1 from RollReason other where other.roll = roll.id
                                and (other.author is null or other.author not in (select id from Person where demo))))""", UUID.class).getResultList();
        List<UUID> items = database.createQuery("select distinct item from Roll where id in :gone", UUID.class)
                .setParameter("gone", gone)
                .getResultList();
        rolls.delete("id in ?1", gone);
        outbox.add(RollNews.SUBJECT, gone, "undone");
        outbox.add(KnowledgeFacts.SUBJECT, items, "rolled");
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
