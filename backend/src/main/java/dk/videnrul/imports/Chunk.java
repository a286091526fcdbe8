package dk.videnrul.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.knowledge.KnowledgeItemDraft;
import dk.videnrul.platform.json.JsonReading;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of an import, read: each is a draft, or has faults of form.
 *
 * @param lineCount how many lines, empty ones too
 */
record Chunk(int lineCount, List<Line> lines) {
    private static final char REPLACED = '\uFFFD';

    record Line(int number, @Nullable KnowledgeItemDraft draft, List<Fault> faults) {}

    static Chunk read(int firstLine, String text, JsonReading reading) {
        String[] raw = text.split("\n", -1);
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < raw.length; place++) {
            if (!raw[place].isBlank()) {
                lines.add(line(firstLine + place, raw[place], reading));
            }
        }
        return new Chunk(raw.length, lines);
    }

    private static Line line(int number, String text, JsonReading reading) {
        Faults faults = new Faults();
        if (text.indexOf(REPLACED) >= 0) {
            faults.add(Fault.at("", "bad-encoding"));
        }
        JsonNode tree = reading.tree(text.getBytes(StandardCharsets.UTF_8), faults);
        if (tree == null) {
            return new Line(number, null, faults.list());
        }
        if (!tree.isObject()) {
            return new Line(
                    number,
                    null,
                    faults.add(Fault.at("", "wrong-type", "object")).list());
        }
        return new Line(number, reading.record(tree, KnowledgeItemDraft.class, faults), faults.list());
    }
}
