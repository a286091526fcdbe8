package dk.videnrul.need;

import dk.videnrul.people.People;
import dk.videnrul.people.Writer;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes and removes the invented questions of the demo content. */
@ApplicationScoped
public class DemoNeeds {
    private final NeedRepository needs;
    private final NeedAnswerRepository answers;
    private final NeedChangeRepository changes;
    private final NeedChecks checks;
    private final People people;
    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    DemoNeeds(
            NeedRepository needs,
            NeedAnswerRepository answers,
            NeedChangeRepository changes,
            NeedChecks checks,
            People people,
            EntityManager database,
            Outbox outbox,
            Clock clock) {
        this.needs = needs;
        this.answers = answers;
        this.changes = changes;
        this.checks = checks;
        this.people = people;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * An invented question with its answers.
     *
     * @param daysAgo how long ago it was asked
     */
    public record DemoNeed(NeedDraft draft, UUID asker, int daysAgo, List<DemoAnswer> answers) {}

    /** An invented answer; one that is accepted settles the question. */
    public record DemoAnswer(UUID item, UUID by, @Nullable String note, int daysAgo, boolean accepted) {}

    @Transactional
    public void add(List<DemoNeed> invented) {
        outbox.add(Needs.SUBJECT, invented.stream().map(this::add).toList(), NeedStep.What.POSTED.fact());
    }

    private UUID add(DemoNeed invented) {
        Instant asked = ago(invented.daysAgo());
        Need need = new Need(
                invented.draft(),
                checks.check(invented.draft(), null),
                Writer.member(invented.asker()),
                employer(invented.asker()),
                true,
                asked);
        needs.persist(need);
        for (DemoAnswer told : invented.answers()) {
            Instant at = ago(told.daysAgo());
            NeedAnswer answer = new NeedAnswer(need.id, told.item(), told.note(), Writer.member(told.by()), true, at);
            answer.tell(at);
            answers.persist(answer);
            if (told.accepted()) {
                answer.accept(at);
                need.settle(at);
                changes.persist(new NeedChange(need, Writer.member(invented.asker()), at));
            }
        }
        return need.id;
    }

    private @Nullable String employer(UUID person) {
        return Objects.requireNonNull(people.withIds(List.of(person)).get(person))
                .municipality();
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    /** Also what was asked from a demo account; a real question that only an invented item settled waits again. */
    @Transactional
    public void remove() {
        List<UUID> gone = database.createQuery(
                        "select id from Need where demo or asker.author in (select id from Person where demo)",
                        UUID.class)
                .getResultList();
        needs.delete("id in ?1", gone);
        outbox.add(Needs.SUBJECT, gone, "removed");
        List<UUID> open = database.createQuery("""
                        select answer.need from NeedAnswer answer join KnowledgeItem item on item.id = answer.item
                        where item.demo and answer.acceptedAt is not null""", UUID.class).getResultList();
        answers.delete("item in (select item.id from KnowledgeItem item where item.demo)");
        needs.update("status = OPEN, version = version + 1 where id in ?1", open);
    }
}
