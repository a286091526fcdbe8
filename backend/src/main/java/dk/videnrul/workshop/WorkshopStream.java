package dk.videnrul.workshop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.outbox.OutboxWatch;
import dk.videnrul.platform.outbox.Position;
import dk.videnrul.platform.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What happens in a workshop, told while it happens. A stream reads from the database what came after the place that it
 * told last, so that it does not matter on which node it came, and nothing is lost when a stream begins anew. It reads on
 * when its reader has taken what was told: a slow one keeps nothing in memory and waits for itself alone. Between readings
 * it holds neither a thread nor a connection.
 */
@ApplicationScoped
class WorkshopStream {
    /** A stream ends after this long, so that whoever may not see the workshop any more stops seeing it. */
    private static final Duration LIFE = Duration.ofMinutes(5);

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    /** Nobody waits for less than this unless the node ends or too many wait; then the reader asks by themselves. */
    private static final Duration TOO_SOON = Duration.ofMillis(200);

    private static final int MOST_OF_WORKSHOP = 20;
    private static final int PART = 100;

    private final WorkshopStore store;
    private final WorkshopGate gate;
    private final WorkshopViews views;
    private final Sorting sorting;
    private final Outbox outbox;
    private final OutboxWatch watch;
    private final ObjectMapper mapper;
    private final Map<UUID, Integer> open = new ConcurrentHashMap<>();

    WorkshopStream(
            WorkshopStore store,
            WorkshopGate gate,
            WorkshopViews views,
            Sorting sorting,
            Outbox outbox,
            OutboxWatch watch,
            ObjectMapper mapper) {
        this.store = store;
        this.gate = gate;
        this.views = views;
        this.sorting = sorting;
        this.outbox = outbox;
        this.watch = watch;
        this.mapper = mapper;
    }

    /**
     * Something to tell.
     *
     * @param name null for a sign of life
     * @param id the place to go on from
     */
    record Telling(@Nullable String name, String id, String json) {}

    /** How far a stream has told; one thread at a time has it. */
    private static final class Reader {
        private final UUID workshop;
        private final long until = System.nanoTime() + LIFE.toNanos();
        private Position told;
        private Position seen = Position.START;
        private String whole = "";
        private boolean over;

        Reader(UUID workshop, Position told) {
            this.workshop = workshop;
            this.told = told;
        }
    }

    /**
     * @param since the place after which to begin: the id of the last thing that was told
     * @throws Refusal.Busy when too many listen to this workshop
     */
    @Transactional
    Multi<Telling> of(UUID id, @Nullable String since) {
        Workshop workshop = gate.run(id);
        Position from = since == null || !Position.isWritten(since) ? Position.START : Position.parse(since);
        Reader reader = new Reader(workshop.id, from);
        enter(id);
        return Multi.createBy()
                .repeating()
                .uni(() -> next(reader))
                .whilst(_ -> !reader.over)
                .onItem()
                .transformToMultiAndConcatenate(told -> Multi.createFrom().iterable(told))
                .onTermination()
                .invoke(() -> leave(id));
    }

    private Uni<List<Telling>> next(Reader reader) {
        return Uni.createFrom()
                .item(() -> read(reader))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToUni(told ->
                        told.isEmpty() ? await(reader) : Uni.createFrom().item(told));
    }

    private Uni<List<Telling>> await(Reader reader) {
        long began = System.nanoTime();
        return watch.beyond(reader.seen, HEARTBEAT).onItem().transform(something -> {
            boolean refused = !something && System.nanoTime() - began < TOO_SOON.toNanos();
            reader.over = refused || System.nanoTime() > reader.until;
            List<Telling> told = read(reader);
            return told.isEmpty() ? List.of(new Telling(null, reader.told.toString(), "")) : told;
        });
    }

    /** What is new: answers in the order in which they came or changed, and the workshop itself where it is different. */
    private List<Telling> read(Reader reader) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Telling> news = new ArrayList<>();
            reader.seen = outbox.newest();
            WorkshopAnswerPage part = sorting.part(reader.workshop, reader.told, false, PART);
            reader.told = Position.parse(part.since());
            if (!part.items().isEmpty()) {
                news.add(new Telling("answers", part.since(), json(part)));
            }
            Workshop workshop = store.workshops().findById(reader.workshop);
            String whole = workshop == null ? "" : json(views.one(workshop, true));
            if (!whole.equals(reader.whole)) {
                news.add(new Telling("workshop", part.since(), whole));
                reader.whole = whole;
            }
            reader.over |= workshop == null || (workshop.isClosed(gate.now()) && !part.more());
            return news;
        });
    }

    private void enter(UUID workshop) {
        if (open.merge(workshop, 1, Integer::sum) > MOST_OF_WORKSHOP) {
            leave(workshop);
            throw new Refusal.Busy();
        }
    }

    private void leave(UUID workshop) {
        open.computeIfPresent(workshop, (_, streams) -> streams == 1 ? null : streams - 1);
    }

    private String json(Object told) {
        try {
            return mapper.writeValueAsString(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
