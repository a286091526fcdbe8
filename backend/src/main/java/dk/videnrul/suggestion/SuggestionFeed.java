package dk.videnrul.suggestion;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.videnrul.platform.jobs.Nightly;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.outbox.OutboxRow;
import dk.videnrul.platform.outbox.Position;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/**
 * Keeps the suggestions up to date with what happens, in the order of commits. How far it has come is kept in the
 * transaction of what it computed, and whoever holds that row computes: nothing is skipped, and nothing done twice.
 */
@Singleton
public class SuggestionFeed {
    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("suggestions");
    private static final TaskDescriptor<Void> ALL_AGAIN = TaskDescriptor.of("suggestions-all-again");
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final int FACTS = 100;
    private static final int PLACES = 5;

    private final Session database;
    private final Outbox outbox;
    private final Concern concern;
    private final Weighing weighing;
    private final PlaceRepository places;

    SuggestionFeed(Session database, Outbox outbox, Concern concern, Weighing weighing, PlaceRepository places) {
        this.database = database;
        this.outbox = outbox;
        this.concern = concern;
        this.weighing = weighing;
        this.places = places;
    }

    @Produces
    @Singleton
    Task<Void> everyRound() {
        return Tasks.recurring(JOB, FixedDelay.of(ROUND)).execute((job, context) -> catchUp());
    }

    /** What no fact tells: a membership that ran out, demo content that is gone, words that became common. */
    @Produces
    @Singleton
    Task<Void> everyNight() {
        return Tasks.recurring(ALL_AGAIN, Nightly.at(2, 40))
                .execute((job, context) -> QuarkusTransaction.requiringNew().run(places::markAllDue));
    }

    /** Goes on until nothing has happened since. */
    void catchUp() {
        boolean more;
        do {
            more = QuarkusTransaction.requiringNew().call(this::step);
        } while (more);
    }

    /** One bounded step; answers whether there is more to do at once. */
    boolean step() {
        Optional<Position> at = held();
        if (at.isEmpty()) {
            Position end = outbox.end();
            places.markAllDue();
            moveTo(end);
            return true;
        }
        List<OutboxRow> rows = outbox.after(at.get(), FACTS);
        if (!rows.isEmpty()) {
            Concern.Concerned concerned = concern.by(rows);
            places.markDue(concerned.places());
            weighing.items(concerned.items());
            moveTo(rows.getLast().position());
        }
        return rows.size() == FACTS || placesDue();
    }

    /** Places wait until all facts are read: in a large import the same one is concerned again and again. */
    private boolean placesDue() {
        List<SuggestionPlace> due = places.due(PLACES);
        due.forEach(weighing::place);
        return due.size() == PLACES;
    }

    private Optional<Position> held() {
        return Optional.ofNullable(database.createNativeQuery(
                                "select position from suggestion_feed where id = 1 for update", String.class)
                        .getSingleResultOrNull())
                .map(Position::parse);
    }

    private void moveTo(Position position) {
        database.createNativeQuery("update suggestion_feed set position = :position where id = 1")
                .setParameter("position", position.toString())
                .executeUpdate();
    }
}
