package dk.videnrul.search.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Danish texts, and queries of which somebody said which texts answer them. */
record EvaluationSet(List<Text> texts, List<GradedQuery> queries) {

    static EvaluationSet read() {
        try {
            return new EvaluationSet(
                    lines("/eval/texts.ndjson", Text.class), lines("/eval/queries.ndjson", GradedQuery.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> kinds() {
        return queries.stream().map(GradedQuery::kind).distinct().toList();
    }

    private static <T> List<T> lines(String resource, Class<T> type) throws IOException {
        var json = new ObjectMapper();
        var read = new ArrayList<T>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EvaluationSet.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read.add(json.readValue(line, type));
            }
        }
        return List.copyOf(read);
    }
}
