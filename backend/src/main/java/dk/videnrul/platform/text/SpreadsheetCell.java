package dk.videnrul.platform.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text in a cell of comma-separated values. A spreadsheet would take some texts for formulas: they get an apostrophe in
 * front, which a reader of our own takes off again.
 */
public final class SpreadsheetCell {
    /** By which a spreadsheet knows UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String BEGINS_A_FORMULA = "=+-@＝＋－＠\t\r";
    private static final char MARK = '\'';

    private SpreadsheetCell() {}

    /** The cell as it stands in the file, in quotes; an empty text is an empty cell. */
    public static String of(String text) {
        return text.isEmpty() ? "" : '"' + safe(text).replace("\"", "\"\"") + '"';
    }

    /** The cells of a row as they stand in the file, with the end of the line. */
    public static String row(Stream<String> cells, String separator) {
        return cells.map(SpreadsheetCell::of).collect(Collectors.joining(separator, "", "\r\n"));
    }

    static String safe(String text) {
        return isDangerous(text) ? MARK + text : text;
    }

    /** What was written before it was made safe. */
    public static String original(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Apostrophes in front do not count, so that a text that has some of its own is told from one that was made safe. */
    private static boolean isDangerous(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == MARK) {
            at++;
        }
        if (at < text.length() && BEGINS_A_FORMULA.indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && BEGINS_A_FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
