package dk.videnrul.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.videnrul.knowledge.IncomingItem;
import dk.videnrul.knowledge.KnowledgeItemDraft;
import dk.videnrul.platform.json.JsonReading;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.table.Column;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of an import, read: each is an item, or has faults of form.
 *
 * @param lineCount how many lines, empty ones too
 */
record Chunk(int lineCount, List<Line> lines) {
    private static final char REPLACED = '\uFFFD';

    record Line(int number, @Nullable IncomingItem item, List<Fault> faults) {}

    static Chunk read(int firstLine, ImportStore.KeptLines kept, JsonReading reading) {
        String[] raw = kept.text().split("\n", -1);
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < raw.length; place++) {
            int number = firstLine + place;
            List<Fault> found = kept.faults().getOrDefault(number, List.of());
            if (!raw[place].isBlank() || !found.isEmpty()) {
                lines.add(line(number, raw[place], new Faults().addAll(found), reading));
            }
        }
        return new Chunk(raw.length, lines);
    }

    private static Line line(int number, String text, Faults faults, JsonReading reading) {
        if (text.indexOf(REPLACED) >= 0) {
            faults.add(Fault.at("", "bad-encoding"));
        }
        JsonNode tree = text.isBlank() ? null : reading.tree(text.getBytes(StandardCharsets.UTF_8), faults);
        if (tree == null) {
            return new Line(number, null, faults.list());
        }
        if (!(tree instanceof ObjectNode item)) {
            faults.add(Fault.at("", "wrong-type", "object"));
            return new Line(number, null, faults.list());
        }
        Column.notes().forEach(item::remove);
        String id = id(item, faults);
        Long version = version(item, faults);
        KnowledgeItemDraft draft = reading.record(item, KnowledgeItemDraft.class, faults);
        return new Line(number, draft == null ? null : new IncomingItem(id, version, draft), faults.list());
    }

    private static @Nullable String id(ObjectNode item, Faults faults) {
        JsonNode id = item.remove("id");
        if (id == null || id.isNull()) {
            return null;
        }
        if (!id.isTextual()) {
            faults.add(Fault.at("/id", "wrong-type", "string"));
        }
        return id.asText();
    }

    private static @Nullable Long version(ObjectNode item, Faults faults) {
        JsonNode version = item.remove("version");
        if (version == null || version.isNull()) {
            return null;
        }
        if (!version.isIntegralNumber()) {
            faults.add(Fault.at("/version", "wrong-type", "number"));
        }
        return version.asLong();
    }
}
