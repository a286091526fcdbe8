package dk.videnrul.search.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.search.engine.Facet;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.TextField;
import dk.videnrul.search.engine.TextQuery.Form;
import dk.videnrul.search.engine.VisibleTo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the index, as far as one query asks for them; what was answered once is not asked again. */
final class ClusterWords implements Question.Answering {

    private final IndexReads index;
    private final Map<Question, Boolean> answered = new HashMap<>();

    /** @param ahead questions that will be asked, as far as they can be told */
    ClusterWords(IndexReads index, Set<Question> ahead) {
        this.index = index;
        learn(ahead);
    }

    private void learn(Set<Question> ahead) {
        var terms = new HashMap<String, Set<String>>();
        for (Question question : ahead) {
            if (question instanceof Question.Known(String term, Form form)) {
                for (TextField field : TextField.values()) {
                    terms.computeIfAbsent(form.of(field), name -> new HashSet<>())
                            .add(term);
                }
            }
        }
        if (terms.isEmpty()) {
            return;
        }
        TermCounts counts = index.counts(terms);
        for (Question question : ahead) {
            if (question instanceof Question.Known(String term, Form form)) {
                answered.put(
                        question,
                        Stream.of(TextField.values()).anyMatch(field -> counts.itemsWith(form.of(field), term) > 0));
            }
        }
    }

    @Override
    public boolean isSo(Question question) {
        if (!answered.containsKey(question)) {
            switch (question) {
                case Question.Known known -> learn(Set.of(known));
                case Question.Shown shown ->
                    answered.put(
                            shown,
                            index.any(Dsl.filter(
                                    Stream.of(Dsl.of(shown.query()), Dsl.of(VisibleTo.audience(shown.audience()))))));
            }
        }
        return answered.getOrDefault(question, false);
    }

    @Override
    public long items(String stem) {
        Set<String> fields = new HashSet<>(Set.of(Fields.ATTACHMENT_PARTS));
        for (TextField field : TextField.values()) {
            fields.add(field.parts());
        }
        TermCounts counts =
                index.counts(fields.stream().collect(Collectors.toMap(Function.identity(), field -> Set.of(stem))));
        return fields.stream()
                .mapToLong(field -> counts.itemsWith(field, stem))
                .max()
                .orElse(0);
    }

    @Override
    public long itemsOn(String topic) {
        String field = Filters.field(Facet.TOPIC);
        return index.counts(Map.of(field, Set.of(topic))).itemsWith(field, topic);
    }

    @Override
    public long items() {
        return index.counts(Map.of()).items();
    }

    @Override
    public List<Spelling> like(Collection<String> written, boolean sameBeginning, int limit) {
        var suggesters = new LinkedHashMap<String, Object>();
        for (String each : written) {
            suggesters.put(
                    "like-" + suggesters.size(),
                    Map.of(
                            "text",
                            each,
                            "term",
                            Map.of(
                                    "field",
                                    Fields.SPELLING,
                                    "analyzer",
                                    "whitespace",
                                    "suggest_mode",
                                    "always",
                                    "min_word_length",
                                    SHORTEST_LIKE,
                                    "prefix_length",
                                    sameBeginning ? 1 : 0,
                                    "accuracy",
                                    0,
                                    "size",
                                    limit,
                                    "shard_size",
                                    limit)));
        }
        var like = new ArrayList<Spelling>();
        for (JsonNode suggester :
                index.search(Map.of("size", 0, "suggest", suggesters)).path("suggest")) {
            for (JsonNode word : suggester) {
                for (JsonNode near : word.path("options")) {
                    like.add(new Spelling(
                            near.path("text").asText(), near.path("freq").asLong()));
                }
            }
        }
        return like;
    }
}
