package dk.videnrul.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Language;
import dk.videnrul.table.Header;
import dk.videnrul.table.RowReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Takes in the rows of a table as lines of JSON. The number of a line is the number of its row in a spreadsheet, where the
 * header is row 1; the header's own faults stand in that row. After a row that cannot be read, nothing can.
 */
final class CsvLines {
    private static final int MOST_COLUMNS = 200;

    private final RowReader rows;
    private final LineSink sink;
    private final Language language;

    CsvLines(RowReader rows, LineSink sink, Language language) {
        this.rows = rows;
        this.sink = sink;
        this.language = language;
    }

    /** Answers what the columns were taken for; {@code sniffed} is the beginning of the same text. */
    List<ImportColumn> read(Reader text, String sniffed) throws IOException {
        BoundedRows bounded = new BoundedRows(text);
        try (CSVParser table = format(Separators.of(sniffed)).parse(bounded)) {
            Iterator<CSVRecord> records = table.iterator();
            Header header = header(records);
            header(header);
            read(records, header, bounded);
            return header.cells().stream().map(ImportColumn::of).toList();
        } catch (UncheckedIOException unreadable) {
            throw new Refusal.Invalid(Fault.at("", "no-known-columns", Header.names(language)));
        }
    }

    static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private Header header(Iterator<CSVRecord> records) {
        if (!records.hasNext()) {
            throw new Refusal.Invalid(Fault.at("", "no-lines"));
        }
        CSVRecord names = records.next();
        if (names.size() > MOST_COLUMNS) {
            throw new Refusal.Invalid(Fault.at("", "too-many-columns", MOST_COLUMNS));
        }
        Header header = Header.of(names.toList());
        if (header.known() == 0) {
            throw new Refusal.Invalid(Fault.at("", "no-known-columns", Header.names(language)));
        }
        return header;
    }

    private void header(Header header) {
        Faults faults = new Faults();
        for (int place = 0; place < header.cells().size(); place++) {
            Header.Cell cell = header.cells().get(place);
            String pointer = "/columns/" + place;
            if (cell.doubled()) {
                faults.add(Fault.at(pointer, "doubled-column", cell.name()));
            } else if (cell.column() == null && !cell.name().isEmpty()) {
                faults.add(
                        cell.nearest() == null
                                ? Fault.at(pointer, "unknown-column", cell.name())
                                : Fault.at(
                                        pointer,
                                        "unknown-column-near",
                                        cell.name(),
                                        Objects.requireNonNull(cell.nearest()).label(language)));
            }
        }
        sink.add("", faults.list());
    }

    private void read(Iterator<CSVRecord> records, Header header, BoundedRows bounded) {
        try {
            bounded.nextRow();
            while (records.hasNext()) {
                row(records.next(), header);
                bounded.nextRow();
            }
        } catch (UncheckedIOException unreadable) {
            sink.add(
                    "",
                    List.of(
                            unreadable.getCause() instanceof BoundedRows.RowTooLong
                                    ? Fault.at("", "row-without-end", NdjsonLines.LONGEST)
                                    : Fault.at("", "malformed-row")));
        }
    }

    private void row(CSVRecord row, Header header) {
        List<String> cells = row.toList();
        if (cells.stream().allMatch(String::isBlank)) {
            sink.add("");
            return;
        }
        int width = header.cells().size();
        boolean more = cells.size() > width
                && cells.subList(width, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
        Faults faults = new Faults();
        if (more || cells.size() < width) {
            faults.add(Fault.at("", "wrong-cell-count", cells.size(), width));
        }
        ObjectNode item = rows.read(header, cells, faults);
        sink.add(item.toString(), faults.list());
    }
}
