package dk.videnrul.imports;

import dk.videnrul.platform.problem.Fault;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** Takes in items that stand on lines of their own; of a line that is too long, only that it is. */
final class NdjsonLines {
    static final int LONGEST = 1_000_000;

    private NdjsonLines() {}

    static void read(Reader text, LineSink sink) throws IOException {
        StringBuilder line = new StringBuilder();
        boolean tooLong = false;
        boolean any = false;
        int letter;
        while ((letter = text.read()) >= 0) {
            any = true;
            if (letter == '\n') {
                add(line, tooLong, sink);
                line.setLength(0);
                tooLong = false;
                any = false;
            } else if (line.length() >= LONGEST) {
                tooLong = true;
            } else if (letter != '\r') {
                line.append(letter == 0 ? '\uFFFD' : (char) letter);
            }
        }
        if (any) {
            add(line, tooLong, sink);
        }
    }

    private static void add(StringBuilder line, boolean tooLong, LineSink sink) {
        if (tooLong) {
            sink.add("", List.of(Fault.at("", "line-too-long", LONGEST)));
        } else {
            sink.add(line.toString());
        }
    }
}
