package dk.videnrul.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.platform.text.SpreadsheetCell;
import dk.videnrul.table.Column;
import java.util.Arrays;
import java.util.function.Function;

/** How items are written. */
interface ExportText {
    /** What comes before the first of them. */
    String head();

    String of(ExportedItem item);

    record Lines(ObjectMapper mapper) implements ExportText {
        @Override
        public String head() {
            return "";
        }

        @Override
        public String of(ExportedItem item) {
            try {
                return mapper.writeValueAsString(item) + "\n";
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** @param byteOrderMark whether it begins with one */
    record Table(ObjectMapper mapper, boolean byteOrderMark, String separator) implements ExportText {
        @Override
        public String head() {
            return (byteOrderMark ? SpreadsheetCell.BYTE_ORDER_MARK : "") + row(Column::field);
        }

        @Override
        public String of(ExportedItem item) {
            JsonNode tree = mapper.valueToTree(item);
            return row(column -> column.cell(tree));
        }

        private String row(Function<Column, String> cell) {
            return SpreadsheetCell.row(Arrays.stream(Column.values()).map(cell), separator);
        }
    }
}
