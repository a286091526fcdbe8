package dk.videnrul.search;

import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Role;
import dk.videnrul.search.engine.Facet;
import dk.videnrul.search.engine.SearchResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.Set;

/**
 * Tells of searches that found nothing. Only members count: a guest does not see all that is known, and a partner's system
 * asks for reasons of its own. Filters make a search empty that would otherwise find something.
 */
@ApplicationScoped
class VainSearches {
    private final Event<SearchInVain> told;
    private final CurrentActor current;

    VainSearches(Event<SearchInVain> told, CurrentActor current) {
        this.told = told;
        this.current = current;
    }

    /** @param found nothing, or only what comes nearest */
    void note(SearchQuestion question, SearchResult found) {
        Actor actor = current.get();
        String words = question.filter().words();
        if ((found.total() == 0 || found.loose())
                && !words.isEmpty()
                && question.cursor() == null
                && !question.explain()
                && isUnfiltered(question.filter().filters())
                && actor.has(Role.MEMBER)) {
            told.fire(new SearchInVain(words, actor.key()));
        }
    }

    private static boolean isUnfiltered(Map<Facet, Set<String>> filters) {
        return filters.values().stream().allMatch(Set::isEmpty);
    }
}
