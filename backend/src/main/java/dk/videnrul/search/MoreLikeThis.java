package dk.videnrul.search;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.knowledge.SearchableItem;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.search.engine.Similar;
import dk.videnrul.search.engine.SimilarRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds what an item's reader may want to read next: what is about the same, or says the same in other words. */
@ApplicationScoped
class MoreLikeThis {
    private static final int MOST = 5;
    /** Some are like it in words alone, and in too few. */
    private static final int CANDIDATES = 4 * MOST;
    /** A common topic by itself, among several, is less. */
    private static final double LEAST = 0.12;
    /** Below this, words in common are those of any two experiences. */
    private static final double IN_WORDS_ALONE = 0.25;

    private final SearchEngine engine;
    private final ItemGate gate;
    private final KnowledgeReading knowledge;
    private final SimilarViews views;
    private final CurrentActor actor;

    MoreLikeThis(
            SearchEngine engine, ItemGate gate, KnowledgeReading knowledge, SimilarViews views, CurrentActor actor) {
        this.engine = engine;
        this.gate = gate;
        this.knowledge = knowledge;
        this.views = views;
        this.actor = actor;
    }

    /** @throws Refusal.NotFound when there is no such item or the caller may not see it */
    @Transactional
    SimilarItems than(String publicId) {
        UUID id = gate.seen(publicId).id();
        SearchableItem item = knowledge.searchable(List.of(id)).getFirst();
        return views.of(candidates(item).stream()
                .filter(MoreLikeThis::isOnTheSubject)
                .limit(MOST)
                .toList());
    }

    private List<Similar> candidates(SearchableItem item) {
        return engine.similar(new SimilarRequest(
                item.title(),
                item.summary(),
                Set.copyOf(item.topics()),
                item.id(),
                CANDIDATES,
                Audiences.of(Sight.of(actor.get())),
                LEAST));
    }

    private static boolean isOnTheSubject(Similar alike) {
        return !alike.topics().isEmpty() || alike.likeness() >= IN_WORDS_ALONE;
    }
}
