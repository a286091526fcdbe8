package dk.videnrul.table;

import dk.videnrul.platform.text.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first row of a table: which column stands where. */
public record Header(List<Cell> cells) {
    private static final int LONGEST_NAME = 200;
    private static final Map<String, Column> BY_NAME = byName();

    /**
     * @param name as it stands in the file
     * @param column null where the name is not known, or has been met before
     * @param doubled whether the column stands further to the left already
     * @param nearest a column with a name much like it, where it is not known
     */
    public record Cell(
            String name,
            @Nullable Column column,
            boolean doubled,
            @Nullable Column nearest) {}

    /** Names in any of our languages, or as in JSON; a column without a name and without cells does not count. */
    public static Header of(List<String> names) {
        Set<Column> met = EnumSet.noneOf(Column.class);
        List<Cell> cells = new ArrayList<>();
        for (String raw : names) {
            String name = shortened(raw);
            Column column = BY_NAME.get(Names.key(name));
            boolean doubled = column != null && !met.add(column);
            Column nearest = column == null ? Names.nearest(name, BY_NAME).orElse(null) : null;
            cells.add(new Cell(name, doubled ? null : column, doubled, nearest));
        }
        return new Header(List.copyOf(cells));
    }

    /** How many columns would be known, without a look at what the other names are much like. */
    public static long known(List<String> names) {
        return names.stream()
                .map(name -> BY_NAME.get(Names.key(shortened(name))))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static String shortened(String raw) {
        String name = raw.strip();
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    /** How many columns are known. */
    public long known() {
        return cells.stream().filter(cell -> cell.column() != null).count();
    }

    /** Names of its columns as they are told to people. */
    public static String names(Language language) {
        return String.join(
                ", ",
                List.of(Column.TITLE, Column.SUMMARY, Column.KIND, Column.EXTERNAL_ID).stream()
                        .map(column -> column.label(language))
                        .toList());
    }

    private static Map<String, Column> byName() {
        Map<String, Column> columns = new HashMap<>();
        for (Column column : Column.values()) {
            column.names()
                    .map(Names::key)
                    .filter(key -> !key.isEmpty())
                    .forEach(key -> columns.putIfAbsent(key, column));
        }
        return Map.copyOf(columns);
    }
}
