package dk.videnrul.imports;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports of knowledge items: accepted whole, then carried through chunk by chunk. */
@ApplicationScoped
public class Imports {
    private static final int SMALL = 200;
    /** Another thread or node may have claimed it just now: then it is waited for. */
    private static final Duration SMALL_TIME = Duration.ofSeconds(20);

    private static final Duration DEMO_TIME = Duration.ofMinutes(2);

    private final ImportStore store;
    private final ImportIntake intake;
    private final ImportWorker worker;
    private final CurrentActor actor;
    private final Speech speech;
    private final Clock clock;

    Imports(
            ImportStore store,
            ImportIntake intake,
            ImportWorker worker,
            CurrentActor actor,
            Speech speech,
            Clock clock) {
        this.store = store;
        this.intake = intake;
        this.worker = worker;
        this.actor = actor;
        this.speech = speech;
        this.clock = clock;
    }

    /** Accepts the lines; a small import is finished when this returns. */
    ImportJobView accept(InputStream lines, boolean dryRun, boolean partial) throws IOException {
        AccessTable.require(actor.get(), Action.IMPORT_ITEMS);
        ImportJob job = new ImportJob(actor.get().key(), new ImportOptions(dryRun, partial, false), clock.instant());
        intake.take(job, lines);
        if (job.lines <= SMALL) {
            worker.finish(job.id, SMALL_TIME);
        }
        return get(job.id);
    }

    /** Takes in the demo content through the same door, marked as such. */
    public void importDemo(InputStream lines) throws IOException {
        ImportJob job = new ImportJob("demo", new ImportOptions(false, false, true), clock.instant());
        intake.take(job, lines);
        ImportState state = worker.finish(job.id, DEMO_TIME);
        if (state != ImportState.DONE) {
            throw new IllegalStateException("The demo content was not imported: " + state);
        }
    }

    @Transactional
    public boolean demoWasImported() {
        return store.hasFinishedDemo();
    }

    /** @throws Refusal.NotFound when there is no such import */
    @Transactional
    ImportJobView get(UUID id) {
        AccessTable.require(actor.get(), Action.IMPORT_ITEMS);
        ImportJob job = store.find(id).orElseThrow(Refusal.NotFound::new);
        return view(job, store.faults(List.of(id)));
    }

    @Transactional
    Page<ImportJobView> list(int limit, @Nullable String after) {
        AccessTable.require(actor.get(), Action.IMPORT_ITEMS);
        List<ImportJob> oneMore = store.newestFirst(Cursor.decode(after, 1), limit + 1);
        // The faults of an import stand in the import itself; a list of imports only counts their lines.
        return Page.of(oneMore, limit, null, job -> Cursor.after(job.id), job -> view(job, Map.of()));
    }

    private ImportJobView view(ImportJob job, Map<UUID, List<ImportStore.LineFaultRow>> faults) {
        return new ImportJobView(
                job.id,
                job.state,
                job.dryRun,
                job.partial,
                job.lines,
                job.checked,
                job.imported,
                job.createdItems,
                job.changedItems,
                job.unchangedItems,
                job.faulty,
                faults.getOrDefault(job.id, List.of()).stream()
                        .map(row -> new ImportJobView.LineFault(
                                row.line(),
                                row.fault().pointer(),
                                row.fault().code(),
                                row.fault().say(speech.language())))
                        .toList(),
                job.createdAt,
                job.finishedAt);
    }
}
