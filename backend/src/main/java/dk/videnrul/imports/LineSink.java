package dk.videnrul.imports;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the lines of an import one by one and keeps them in chunks, with what was wrong with the form of some. */
final class LineSink {
    private static final int LINES_IN_A_CHUNK = 200;
    private static final int CHARACTERS_IN_A_CHUNK = 2_000_000;
    private static final int MOST_LINES = 250_000;

    private final ImportJob job;
    private final ImportStore store;
    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, List<Fault>> faults = new LinkedHashMap<>();
    private int characters;
    private int chunks;

    LineSink(ImportJob job, ImportStore store) {
        this.job = job;
        this.store = store;
    }

    /** A line with an item as JSON; a blank one counts, and nothing is in it. */
    void add(String line) {
        add(line, List.of());
    }

    void add(String line, List<Fault> found) {
        lines.add(line);
        job.lines++;
        characters += line.length();
        if (!found.isEmpty()) {
            faults.put(job.lines, found);
        }
        if (job.lines > MOST_LINES) {
            throw new Refusal.Invalid(Fault.at("", "too-many-lines", MOST_LINES));
        }
        if (lines.size() == LINES_IN_A_CHUNK || characters > CHARACTERS_IN_A_CHUNK) {
            finish();
        }
    }

    void finish() {
        if (!lines.isEmpty()) {
            store.addChunk(job.id, chunks++, job.lines - lines.size() + 1, String.join("\n", lines), faults);
            lines.clear();
            faults.clear();
            characters = 0;
        }
    }
}
