package dk.videnrul.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends the reading of a row that has no end, as one with a quote that is never closed. */
final class BoundedRows extends FilterReader {
    /** The parser reads ahead of the row that it gives. */
    private static final int READ_AHEAD = 20_000;

    private long left;

    BoundedRows(Reader text) {
        super(text);
        nextRow();
    }

    /** The row was longer than a row may be. */
    static final class RowTooLong extends IOException {
        private static final long serialVersionUID = 1;
    }

    void nextRow() {
        left = NdjsonLines.LONGEST + READ_AHEAD;
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        count(letter < 0 ? 0 : 1);
        return letter;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws RowTooLong {
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new RowTooLong();
        }
    }
}
