package dk.videnrul.search;

import dk.videnrul.knowledge.SearchableItem;
import dk.videnrul.need.Needs;
import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.search.engine.SimilarRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;

/** Asks questions that wait for an answer about a single item, whoever may see it; for the features above. */
@ApplicationScoped
public class AwaitedItems {
    private static final Audience EVERYBODY = new Audience(true, true, Set.of(), null);

    private final SearchEngine engine;

    AwaitedItems(SearchEngine engine) {
        this.engine = engine;
    }

    /** By the same rule by which matches are shown to who asks: a topic in common, or a text that is alike. */
    public boolean mayAnswer(Needs.NeedFacts need, SearchableItem item) {
        if (!Collections.disjoint(need.topics(), item.topics())) {
            return true;
        }
        String details = need.details() == null ? "" : need.details();
        return engine.isSimilar(
                new SimilarRequest(need.question(), details, null, 1, EVERYBODY, NeedMatches.ON_THE_SUBJECT),
                item.id());
    }
}
