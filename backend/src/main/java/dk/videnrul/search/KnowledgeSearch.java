package dk.videnrul.search;

import dk.videnrul.comment.Discussions;
import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.Explanation;
import dk.videnrul.knowledge.Highlight;
import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.knowledge.KnowledgeItemSummary.RolledHere;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.roll.RolledItems;
import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.Hit;
import dk.videnrul.search.engine.InvalidPageKeyException;
import dk.videnrul.search.engine.Marked;
import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.search.engine.SearchRequest;
import dk.videnrul.search.engine.SearchResult;
import dk.videnrul.trial.TrialCount;
import dk.videnrul.trial.Trials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Search, with what the caller may see: asked of the index, and checked once more in the database. */
@ApplicationScoped
class KnowledgeSearch {
    private final SearchEngine engine;
    private final KnowledgeReading knowledge;
    private final Discussions discussions;
    private final RolledItems rolled;
    private final Trials trials;
    private final HitExplanations explanations;
    private final FacetLabels labels;
    private final CurrentActor actor;
    private final VainSearches vain;
    private final Clock clock;

    KnowledgeSearch(
            SearchEngine engine,
            KnowledgeReading knowledge,
            Discussions discussions,
            RolledItems rolled,
            Trials trials,
            HitExplanations explanations,
            FacetLabels labels,
            CurrentActor actor,
            VainSearches vain,
            Clock clock) {
        this.engine = engine;
        this.knowledge = knowledge;
        this.discussions = discussions;
        this.rolled = rolled;
        this.trials = trials;
        this.explanations = explanations;
        this.labels = labels;
        this.actor = actor;
        this.vain = vain;
        this.clock = clock;
    }

    @Transactional
    SearchPage search(SearchQuestion question) {
        if (question.explain()) {
            AccessTable.require(actor.get(), Action.EXPLAIN_SEARCH, On.network());
        }
        SearchResult result = ask(question);
        vain.note(question, result);
        Map<UUID, KnowledgeItemSummary> seen =
                knowledge.summaries(result.hits().stream().map(Hit::id).toList());
        Map<UUID, Integer> said = discussions.counts(seen.keySet());
        Map<UUID, RolledHere> here = rolledHere(seen.keySet(), question);
        Map<UUID, TrialCount> tried = trials.counts(seen.keySet());
        Map<UUID, Explanation> explained = question.explain() ? explanations.of(result, seen) : Map.of();
        List<KnowledgeItemSummary> items = new ArrayList<>();
        for (Hit hit : result.hits()) {
            KnowledgeItemSummary item = seen.get(hit.id());
            if (item != null) {
                items.add(item.with(
                        highlight(hit),
                        said.getOrDefault(hit.id(), 0),
                        tried.getOrDefault(hit.id(), TrialCount.NONE).total(),
                        here.get(hit.id()),
                        explained.get(hit.id())));
            }
        }
        return new SearchPage(
                items,
                result.total(),
                result.next(),
                labels.describe(result.facets(), question.filter().filters()),
                result.suggestion(),
                result.loose());
    }

    /** Who asks for what is in a place, and is a member, reads why it is there. */
    private Map<UUID, RolledHere> rolledHere(Set<UUID> items, SearchQuestion question) {
        return AccessTable.allows(actor.get(), Action.SEE_ROLLS)
                ? rolled.here(
                        items, question.filter().themeGroup(), question.filter().rolledTo())
                : Map.of();
    }

    private SearchResult ask(SearchQuestion question) {
        try {
            return engine.search(new SearchRequest(
                    question.filter().words(),
                    question.filter().filters(),
                    question.order(),
                    question.limit(),
                    question.cursor(),
                    question.facets(),
                    FreshnessRanges.on(Gazetteer.dayOf(clock.instant())),
                    audience()));
        } catch (InvalidPageKeyException notOurs) {
            throw Cursor.refused();
        }
    }

    private Audience audience() {
        return Audiences.of(Sight.of(actor.get()));
    }

    private static Highlight highlight(Hit hit) {
        Hit.InAttachment found = hit.attachment();
        return new Highlight(
                text(hit.title()),
                text(hit.snippet()),
                found == null ? null : new Highlight.InAttachment(found.id(), found.title()));
    }

    private static Highlight.MarkedText text(Marked marked) {
        return new Highlight.MarkedText(
                marked.text(),
                marked.marks().stream()
                        .map(mark -> new Highlight.Mark(mark.start(), mark.end()))
                        .toList());
    }
}
