package dk.videnrul.insight;

import dk.videnrul.platform.http.TextFile;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.SpreadsheetCell;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of a page as a table that a Danish spreadsheet opens: with a byte order mark and semicolons. */
@Schema(
        name = "InsightFile",
        type = SchemaType.STRING,
        description = "Comma-separated values with semicolons (RFC 4180).")
public record InsightFile(String fileName, String text) implements TextFile {

    /**
     * @param page by which its name and its columns are called in the messages
     * @param columns as the messages call them
     */
    static InsightFile of(String page, List<String> columns, Stream<List<String>> rows, Language language) {
        StringBuilder text = new StringBuilder(SpreadsheetCell.BYTE_ORDER_MARK);
        text.append(SpreadsheetCell.row(
                columns.stream().map(column -> Messages.say(language, "insight.column." + column)), ";"));
        rows.forEach(row -> text.append(SpreadsheetCell.row(row.stream(), ";")));
        return new InsightFile(Messages.say(language, "insight.file." + page) + ".csv", text.toString());
    }

    /** A row; what is not known is an empty cell. */
    static List<String> row(@Nullable Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell.toString())
                .toList();
    }

    @Override
    public boolean download() {
        return true;
    }
}
