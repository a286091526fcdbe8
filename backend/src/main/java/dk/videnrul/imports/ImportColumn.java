package dk.videnrul.imports;

import dk.videnrul.platform.text.Language;
import dk.videnrul.table.Column;
import dk.videnrul.table.Header;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a table was taken for.
 *
 * @param name as the file's header calls it
 * @param field the field of an item, a part of a part after a dot; null where nothing is called so
 * @param label what people call the field, in the caller's language
 * @param nearest the field with a name much like it, where it is not known
 * @param passedOver whether it only tells what an export knows, and nothing is taken from it
 */
public record ImportColumn(
        String name,
        @Nullable String field,
        @Nullable String label,
        @Nullable String nearest,
        boolean passedOver) {

    static ImportColumn of(Header.Cell cell) {
        Column column = cell.column();
        Column nearest = cell.nearest();
        return new ImportColumn(
                cell.name(),
                column == null ? null : column.field(),
                null,
                nearest == null ? null : nearest.field(),
                column != null && column.isNote());
    }

    /** As it is told to somebody. */
    ImportColumn in(Language language) {
        return new ImportColumn(
                name, field, known().map(column -> column.label(language)).orElse(null), nearest, passedOver);
    }

    Optional<Column> known() {
        return field == null ? Optional.empty() : Column.ofField(field);
    }

    /** Whether a fault at this place in an item stands in the column. */
    boolean holds(String pointer) {
        return known().map(Column::pointer)
                .filter(own -> pointer.equals(own) || pointer.startsWith(own + "/"))
                .isPresent();
    }
}
