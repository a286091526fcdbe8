package dk.videnrul.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dk.videnrul.platform.problem.Fault;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a list of items element by element, so that no more than one of them is in memory. Where the JSON ends being
 * JSON, nothing after it can be read: that place is the last line.
 */
final class JsonLines {
    /** Not the strict one of the contract, which would stop where the check of a line tells more. */
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLines() {}

    static void read(Reader text, LineSink sink) throws IOException {
        try (JsonParser json = FACTORY.createParser(text)) {
            JsonToken first = json.nextToken();
            if (first == null) {
                return;
            }
            if (first != JsonToken.START_ARRAY) {
                sink.add("", List.of(Fault.at("", "wrong-type", "array")));
                return;
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                element(json, sink);
            }
            if (json.nextToken() != null) {
                sink.add("", List.of(malformed(json.currentTokenLocation())));
            }
        } catch (JsonProcessingException broken) {
            sink.add("", List.of(malformed(broken.getLocation())));
        }
    }

    private static void element(JsonParser json, LineSink sink) throws IOException {
        StringWriter line = new StringWriter();
        int depth = 0;
        boolean tooLong = false;
        try (JsonGenerator copy = FACTORY.createGenerator(line)) {
            do {
                JsonToken token = json.currentToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (!tooLong) {
                    copy.copyCurrentEvent(json);
                    copy.flush();
                    tooLong = line.getBuffer().length() > NdjsonLines.LONGEST;
                }
            } while (depth > 0 && json.nextToken() != null);
        }
        if (tooLong) {
            sink.add("", List.of(Fault.at("", "line-too-long", NdjsonLines.LONGEST)));
        } else {
            sink.add(line.toString());
        }
    }

    private static Fault malformed(@Nullable JsonLocation place) {
        return Fault.at(
                "", "malformed-json", place == null ? 1 : place.getLineNr(), place == null ? 1 : place.getColumnNr());
    }
}
