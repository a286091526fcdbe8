package dk.videnrul.oai;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.KnowledgeFacts;
import dk.videnrul.knowledge.PublishedItem;
import dk.videnrul.knowledge.PublishedReading;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.outbox.OutboxRow;
import dk.videnrul.platform.outbox.Position;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Gives records their datestamps: not when something happened, but when it became readable in the order of commits. One
 * reader at a time does so, by the clock of the database, and never one before another that was given. So everything that
 * is not told yet will have a datestamp at or after the last one, which each answer says as its own time.
 */
@Singleton
class OaiReader {
    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("oai-records");
    private static final Duration ROUND = Duration.ofSeconds(30);
    private static final int FACTS = 500;
    /** So much is caught up with while somebody waits; the job does the rest. */
    private static final int ROUNDS_IN_AN_ANSWER = 4;

    private final Session database;
    private final Outbox outbox;
    private final PublishedReading published;
    private final ThemeGroups groups;
    private final OaiRecords records;

    OaiReader(Session database, Outbox outbox, PublishedReading published, ThemeGroups groups, OaiRecords records) {
        this.database = database;
        this.outbox = outbox;
        this.published = published;
        this.groups = groups;
        this.records = records;
    }

    /** How far the records are told. */
    private record Reached(Instant stamp, boolean more) {}

    @Produces
    @Singleton
    Task<Void> everyRound() {
        return Tasks.recurring(JOB, FixedDelay.of(ROUND)).execute((job, context) -> read(Integer.MAX_VALUE));
    }

    /** Brings the records up to date, within bounds; answers the time from which a harvester has to ask the next time. */
    Instant catchUp() {
        return read(ROUNDS_IN_AN_ANSWER);
    }

    private Instant read(int most) {
        Reached reached = QuarkusTransaction.requiringNew().call(this::step);
        for (int round = 1; reached.more() && round < most; round++) {
            reached = QuarkusTransaction.requiringNew().call(this::step);
        }
        return reached.stamp();
    }

    private Reached step() {
        Tuple held = database.createNativeQuery("""
                        select position, greatest(stamp, date_trunc('second', clock_timestamp())) as stamp
                        from oai_reader where id = 1 for update""", Tuple.class).getSingleResult();
        Position at = Position.parse(held.get("position", String.class));
        Instant stamp = held.get("stamp", Instant.class);
        List<OutboxRow> rows = outbox.after(at, FACTS);
        Set<UUID> items = concerned(rows.stream().map(OutboxRow::fact).toList());
        if (!items.isEmpty()) {
            tell(items, stamp);
        }
        database.createNativeQuery("update oai_reader set position = :position, stamp = :stamp where id = 1")
                .setParameter("position", (rows.isEmpty() ? at : rows.getLast().position()).toString())
                .setParameter("stamp", stamp)
                .executeUpdate();
        return new Reached(stamp, rows.size() == FACTS);
    }

    /** A group that is called otherwise is called otherwise in its items. */
    private Set<UUID> concerned(List<Fact> facts) {
        Set<UUID> items = new LinkedHashSet<>();
        facts.stream()
                .filter(fact -> fact.subject().equals(KnowledgeFacts.SUBJECT)
                        && KnowledgeFacts.OF_WHAT_IS_SHOWN.contains(fact.what()))
                .forEach(fact -> items.add(fact.subjectId()));
        List<UUID> changed = facts.stream()
                .filter(fact -> fact.subject().equals(ThemeGroups.SUBJECT)
                        && fact.what().equals("changed"))
                .map(Fact::subjectId)
                .distinct()
                .toList();
        groups.withIds(changed).values().stream()
                .map(group -> OaiSets.ofGroup(group.slug()))
                .flatMap(set -> records.in(set).stream())
                .forEach(items::add);
        return items;
    }

    private void tell(Set<UUID> items, Instant stamp) {
        Map<UUID, PublishedItem> there = published.withIds(items, Sight.of(Actor.GUEST));
        List<OaiRecords.Told> told = there.values().stream()
                .map(item -> new OaiRecords.Told(item.id(), item.item().id(), OaiSets.of(item.item())))
                .toList();
        records.put(told, stamp);
        records.leave(items, told, stamp);
    }
}
