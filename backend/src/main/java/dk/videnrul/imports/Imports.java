package dk.videnrul.imports;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.table.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    ImportJobView accept(InputStream lines, ImportOptions options) throws IOException {
        AccessTable.require(actor.get(), Action.IMPORT_ITEMS);
        ImportJob job = new ImportJob(actor.get().key(), options, clock.instant());
        intake.take(job, lines, speech.language());
        if (job.lines <= SMALL) {
            worker.finish(job.id, SMALL_TIME);
        }
        return get(job.id);
    }

    /** What a spreadsheet can begin with. */
    ImportTemplate template() {
        AccessTable.require(actor.get(), Action.IMPORT_ITEMS);
        return ImportTemplate.in(speech.language());
    }

    /** Takes in the demo content through the same door, marked as such. */
    public void importDemo(InputStream lines) throws IOException {
        ImportJob job = new ImportJob(
                "demo", new ImportOptions(ImportFormat.NDJSON, null, false, false, true), clock.instant());
        intake.take(job, lines, Language.DA);
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
                job.format,
                job.fileName,
                job.charset,
                job.columns.stream().map(column -> column.in(speech.language())).toList(),
                job.dryRun,
                job.partial,
                job.lines,
                job.checked,
                job.imported,
                job.createdItems,
                job.changedItems,
                job.unchangedItems,
                job.ready,
                job.faulty,
                faults.getOrDefault(job.id, List.of()).stream()
                        .map(row -> fault(job, row))
                        .toList(),
                job.createdAt,
                job.finishedAt);
    }

    private ImportJobView.LineFault fault(ImportJob job, ImportStore.LineFaultRow row) {
        Fault fault = row.fault();
        Optional<ImportColumn> column = job.columns.stream()
                .filter(one -> fault.pointer() != null && one.holds(fault.pointer()))
                .findFirst();
        return new ImportJobView.LineFault(
                row.line(),
                fault.pointer(),
                column.map(ImportColumn::name).orElse(null),
                fault.code(),
                column.flatMap(ImportColumn::known)
                        .map(known -> inWords(fault, known))
                        .orElse(fault)
                        .say(speech.language()));
    }

    /** Whoever writes a table says codes in words, and is answered in words. */
    private Fault inWords(Fault fault, Column column) {
        String choices = column.choices(speech.language());
        return fault.code().equals("unknown-code") && !choices.isEmpty()
                ? new Fault(
                        fault.pointer(),
                        null,
                        fault.code(),
                        List.of(fault.arguments().getFirst(), choices))
                : fault;
    }
}
