package dk.videnrul.search;

import dk.videnrul.knowledge.Explanation;
import dk.videnrul.knowledge.Explanation.FoundHow;
import dk.videnrul.knowledge.Explanation.FoundIn;
import dk.videnrul.knowledge.Explanation.FoundWord;
import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.Explanations;
import dk.videnrul.search.engine.Explanations.WordReason;
import dk.videnrul.search.engine.Hit;
import dk.videnrul.search.engine.SearchDocument;
import dk.videnrul.search.engine.SearchResult;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Explains the hits of an answer from the texts that they have now. */
@ApplicationScoped
class HitExplanations {
    private final KnowledgeReading knowledge;
    private final IndexDocuments documents;
    private final DanishAnalyzers danish = new DanishAnalyzers();

    HitExplanations(KnowledgeReading knowledge, IndexDocuments documents) {
        this.knowledge = knowledge;
        this.documents = documents;
    }

    @PreDestroy
    void close() {
        danish.close();
    }

    /** @param seen the hits as their reader sees them */
    Map<UUID, Explanation> of(SearchResult result, Map<UUID, KnowledgeItemSummary> seen) {
        var explanations = new Explanations(danish, result.understood(), result.loose());
        Map<UUID, SearchDocument> texts = documents.of(knowledge.searchable(seen.keySet())).stream()
                .collect(Collectors.toMap(SearchDocument::id, Function.identity()));
        Map<UUID, Explanation> explained = new HashMap<>();
        for (Hit hit : result.hits()) {
            SearchDocument text = texts.get(hit.id());
            KnowledgeItemSummary item = seen.get(hit.id());
            if (text != null && item != null) {
                List<FoundWord> words = new ArrayList<>();
                explanations.of(text).forEach(reason -> words.add(found(reason)));
                words.addAll(topics(result, item));
                explained.put(hit.id(), new Explanation(hit.score(), List.copyOf(words)));
            }
        }
        return explained;
    }

    private static FoundWord found(WordReason reason) {
        return new FoundWord(
                reason.word(),
                FoundHow.valueOf(reason.how().name()),
                reason.found(),
                FoundIn.valueOf(reason.where().name()));
    }

    private static List<FoundWord> topics(SearchResult result, KnowledgeItemSummary item) {
        String typed = result.understood().typed();
        Set<String> house = result.understood().houseTopics();
        return item.topics().stream()
                .filter(topic -> result.relatedTopics().contains(topic.id()) || house.contains(topic.id()))
                .map(topic -> new FoundWord(typed, FoundHow.TOPIC, topic.label(), FoundIn.TOPICS))
                .toList();
    }
}
