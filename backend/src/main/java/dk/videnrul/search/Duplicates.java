package dk.videnrul.search;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.search.engine.SimilarRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells somebody who is writing what has been written already. */
@ApplicationScoped
class Duplicates {
    private static final int MOST = 5;

    private final SearchEngine engine;
    private final KnowledgeReading knowledge;
    private final CurrentActor actor;
    private final SimilarViews views;

    Duplicates(SearchEngine engine, KnowledgeReading knowledge, SimilarViews views, CurrentActor actor) {
        this.engine = engine;
        this.knowledge = knowledge;
        this.actor = actor;
        this.views = views;
    }

    /** @param not public id of the item to which the text belongs */
    @Transactional
    SimilarItems of(String title, String summary, @Nullable String not) {
        @Nullable UUID own = not == null ? null : knowledge.idOf(not).orElse(null);
        return views.of(
                engine.similar(new SimilarRequest(title, summary, own, MOST, Audiences.of(Sight.of(actor.get())))));
    }
}
