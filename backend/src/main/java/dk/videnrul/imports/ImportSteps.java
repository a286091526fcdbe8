package dk.videnrul.imports;

import dk.videnrul.knowledge.IncomingItem;
import dk.videnrul.knowledge.KnowledgeImport;
import dk.videnrul.platform.json.JsonReading;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves an import on by one chunk: what it wrote and how far it came are committed together. */
@ApplicationScoped
class ImportSteps {
    private final ImportStore store;
    private final KnowledgeImport knowledge;
    private final JsonReading reading;
    private final Clock clock;

    ImportSteps(ImportStore store, KnowledgeImport knowledge, JsonReading reading, Clock clock) {
        this.store = store;
        this.knowledge = knowledge;
        this.reading = reading;
        this.clock = clock;
    }

    /** Answers whether there is more to do for this job here. */
    @Transactional
    boolean step(UUID id) {
        ImportJob job = store.claim(id).orElse(null);
        if (job == null || job.isFinished()) {
            return false;
        }
        Chunk chunk = Chunk.read(job.nextLine(), store.chunkFrom(id, job.nextLine()), reading);
        List<Checked> lines = check(chunk);
        if (job.state == ImportState.CHECKING) {
            noteFaults(job, lines);
            int faulty = (int)
                    lines.stream().filter(line -> !line.faults().isEmpty()).count();
            job.checked(chunk.lineCount(), faulty, lines.size() - faulty, clock.instant());
        } else {
            KnowledgeImport.Result written =
                    knowledge.write(good(lines), new KnowledgeImport.Origin(job.createdBy, job.demo));
            job.imported(chunk.lineCount(), written, clock.instant());
        }
        if (job.isFinished()) {
            store.removeChunks(id);
        }
        return !job.isFinished();
    }

    @Transactional
    void stumbled(UUID id) {
        store.claim(id).ifPresent(job -> job.stumbled(clock.instant()));
    }

    private record Checked(int line, @Nullable IncomingItem item, List<Fault> faults) {}

    private List<Checked> check(Chunk chunk) {
        List<Chunk.Line> read =
                chunk.lines().stream().filter(line -> line.item() != null).toList();
        List<List<Fault>> found = knowledge.check(
                read.stream().map(line -> Objects.requireNonNull(line.item())).toList());
        List<Checked> checked = new ArrayList<>();
        int place = 0;
        for (Chunk.Line line : chunk.lines()) {
            Faults all = new Faults().addAll(line.faults());
            if (line.item() != null) {
                all.addAll(found.get(place++));
            }
            checked.add(new Checked(line.number(), line.item(), all.list()));
        }
        return checked;
    }

    private void noteFaults(ImportJob job, List<Checked> lines) {
        long room = ImportStore.MOST_FAULTS - (job.faulty == 0 ? 0 : store.countFaults(job.id));
        for (Checked line : lines) {
            if (room > 0 && !line.faults().isEmpty()) {
                store.addFaults(job.id, line.line(), line.faults());
                room -= line.faults().size();
            }
        }
    }

    private static List<IncomingItem> good(List<Checked> lines) {
        return lines.stream()
                .filter(line -> line.faults().isEmpty())
                .map(line -> Objects.requireNonNull(line.item()))
                .toList();
    }
}
