package dk.videnrul.imports;

import dk.videnrul.table.Header;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVParser;

/** Finds what stands between the cells of a table: what makes most sense of its header. */
final class Separators {
    private static final List<Character> POSSIBLE = List.of(',', ';', '\t');

    private Separators() {}

    static char of(String beginning) {
        return POSSIBLE.stream()
                .max(Comparator.comparingLong(separator -> known(beginning, separator)))
                .orElseThrow();
    }

    private static long known(String beginning, char separator) {
        try (CSVParser table = CsvLines.format(separator).parse(new StringReader(beginning))) {
            var records = table.iterator();
            return records.hasNext() ? Header.known(records.next().toList()) : 0;
        } catch (UncheckedIOException | IOException unreadable) {
            return 0;
        }
    }
}
