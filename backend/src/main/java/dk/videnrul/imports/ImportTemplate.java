package dk.videnrul.imports;

import dk.videnrul.platform.http.TextFile;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.SpreadsheetCell;
import dk.videnrul.table.Column;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table with every column and one example, as a Danish spreadsheet opens it by a double click. */
@Schema(
        name = "ImportTemplate",
        type = SchemaType.STRING,
        description = "A table with a byte order mark and semicolons (RFC 4180).")
public record ImportTemplate(String fileName, String text) implements TextFile {
    /** What only our own exports have. */
    private static final List<Column> OF_EXPORTS = List.of(Column.ID, Column.VERSION);

    static ImportTemplate in(Language language) {
        String header = row(column -> column.label(language));
        String example = row(column -> Messages.say(language, "column-example." + column.field()));
        return new ImportTemplate(
                Messages.say(language, "import-template.name") + ".csv",
                SpreadsheetCell.BYTE_ORDER_MARK + header + example);
    }

    @Override
    public boolean download() {
        return true;
    }

    private static String row(Function<Column, String> cell) {
        return SpreadsheetCell.row(
                Arrays.stream(Column.values())
                        .filter(column -> !column.isNote() && !OF_EXPORTS.contains(column))
                        .map(cell),
                ";");
    }
}
