package dk.videnrul.search.evaluation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Every query of the set asked of every ranker: the product's own first, then the baselines. */
record Evaluation(EvaluationSet set, Map<String, Map<GradedQuery, Score>> byRanker) {

    /** In a folder that is empty and a database server of its own. */
    static Evaluation in(Path folder) throws Exception {
        var set = EvaluationSet.read();
        try (var server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
                Connection database = migrated(server)) {
            var words = TopicWords.in(database);
            PostgresSearch.fill(database, set.texts(), words);
            try (var own = new OwnEngine(folder, set.texts(), words);
                    var lucene = new DanishAnalyzerSearch(set.texts(), words)) {
                return new Evaluation(
                        set, ask(set, List.of(own, PostgresSearch.and(database), PostgresSearch.or(database), lucene)));
            }
        }
    }

    List<String> rankers() {
        return new ArrayList<>(byRanker.keySet());
    }

    Score inAll(String ranker) {
        return Score.mean(of(ranker).values());
    }

    Score ofKind(String ranker, String kind) {
        return Score.mean(of(ranker).entrySet().stream()
                .filter(asked -> asked.getKey().kind().equals(kind))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** Of every other query, chosen by its words: a method is worked out on the first half and believed on the second. */
    Score ofHalf(String ranker, boolean first) {
        return Score.mean(of(ranker).entrySet().stream()
                .filter(asked -> asked.getKey().isInFirstHalf() == first)
                .map(Map.Entry::getValue)
                .toList());
    }

    private Map<GradedQuery, Score> of(String ranker) {
        return byRanker.getOrDefault(ranker, Map.of());
    }

    private static Map<String, Map<GradedQuery, Score>> ask(EvaluationSet set, List<Ranker> rankers) throws Exception {
        var byRanker = new LinkedHashMap<String, Map<GradedQuery, Score>>();
        for (Ranker ranker : rankers) {
            var scores = new LinkedHashMap<GradedQuery, Score>();
            for (GradedQuery query : set.queries()) {
                scores.put(query, Score.of(ranker.rank(query.q()), query));
            }
            byRanker.put(ranker.name(), scores);
        }
        return byRanker;
    }

    private static Connection migrated(EmbeddedPostgres server) throws Exception {
        Flyway.configure().dataSource(server.getPostgresDatabase()).load().migrate();
        return server.getPostgresDatabase().getConnection();
    }
}
