package dk.videnrul.search;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.search.engine.Similar;
import dk.videnrul.search.engine.SimilarRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells somebody who is writing what has been written already. */
@ApplicationScoped
class Duplicates {
    private static final int MOST = 5;

    private final SearchEngine engine;
    private final KnowledgeReading knowledge;
    private final CurrentActor actor;
    private final Speech speech;

    Duplicates(SearchEngine engine, KnowledgeReading knowledge, CurrentActor actor, Speech speech) {
        this.engine = engine;
        this.knowledge = knowledge;
        this.actor = actor;
        this.speech = speech;
    }

    /** @param not public id of the item to which the text belongs */
    @Transactional
    SimilarItems of(String title, String summary, @Nullable String not) {
        @Nullable UUID own = not == null ? null : knowledge.idOf(not).orElse(null);
        List<Similar> alike =
                engine.similar(new SimilarRequest(title, summary, own, MOST, Audiences.of(Sight.of(actor.get()))));
        Map<UUID, KnowledgeItemSummary> seen =
                knowledge.summaries(alike.stream().map(Similar::id).toList());
        return new SimilarItems(alike.stream()
                .map(each -> view(each, seen.get(each.id())))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
    }

    private SimilarItems.@Nullable SimilarItem view(Similar alike, @Nullable KnowledgeItemSummary item) {
        return item == null
                ? null
                : new SimilarItems.SimilarItem(
                        item.id(),
                        item.title(),
                        item.kind(),
                        item.status(),
                        item.municipality(),
                        item.themeGroup(),
                        Messages.say(speech.language(), "similar.shared-words", String.join(", ", alike.words())));
    }
}
