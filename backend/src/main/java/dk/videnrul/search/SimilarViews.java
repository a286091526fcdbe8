package dk.videnrul.search;

import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.search.SimilarItems.SimilarItem;
import dk.videnrul.search.engine.Similar;
import dk.videnrul.vocabulary.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows items that are like something, each with the reason, as far as the caller may see them. */
@ApplicationScoped
class SimilarViews {
    private final KnowledgeReading knowledge;
    private final Speech speech;

    SimilarViews(KnowledgeReading knowledge, Speech speech) {
        this.knowledge = knowledge;
        this.speech = speech;
    }

    SimilarItems of(List<Similar> alike) {
        Map<UUID, KnowledgeItemSummary> seen =
                knowledge.summaries(alike.stream().map(Similar::id).toList());
        return new SimilarItems(alike.stream()
                .flatMap(each -> Stream.ofNullable(seen.get(each.id())).map(item -> view(each, item)))
                .toList());
    }

    private SimilarItem view(Similar alike, KnowledgeItemSummary item) {
        return new SimilarItem(
                item.id(),
                item.title(),
                item.kind(),
                item.outcome(),
                item.status(),
                item.municipality(),
                item.themeGroup(),
                reason(alike, item));
    }

    /** Topics say more of the subject than single words do. */
    private String reason(Similar alike, KnowledgeItemSummary item) {
        List<String> topics = item.topics().stream()
                .filter(topic -> alike.topics().contains(topic.id()))
                .map(Ref::label)
                .toList();
        return topics.isEmpty()
                ? Messages.say(speech.language(), "similar.shared-words", String.join(", ", alike.words()))
                : Messages.say(speech.language(), "similar.shared-topics", String.join(", ", topics));
    }
}
