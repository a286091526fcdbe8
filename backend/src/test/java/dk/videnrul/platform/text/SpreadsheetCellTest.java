package dk.videnrul.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "\n=1",
                "＝1",
                "'=1",
                "''@x"
            })
    void what_a_spreadsheet_would_run_gets_an_apostrophe_and_loses_it_again(String text) {
        String cell = SpreadsheetCell.safe(text);
        assertThat(cell).isEqualTo("'" + text);
        assertThat(SpreadsheetCell.original(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "'", "Rygestop", "'s-Hertogenbosch", "12,5", "a=b", " x", "''", "i morgen - eller i dag"})
    void everything_else_stays_as_it_is(String text) {
        assertThat(SpreadsheetCell.safe(text)).isEqualTo(text);
        assertThat(SpreadsheetCell.original(text)).isEqualTo(text);
    }
}
