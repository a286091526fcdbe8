package dk.videnrul.search;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.need.Needs;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.search.NeedMatchList.NeedMatch;
import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.Facet;
import dk.videnrul.search.engine.Hit;
import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.search.engine.SearchRequest;
import dk.videnrul.search.engine.Similar;
import dk.videnrul.search.engine.SimilarRequest;
import dk.videnrul.search.engine.Sort;
import dk.videnrul.vocabulary.Ref;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what may answer a question: items on its topics, and items that say much the same, each with the reason. How a
 * thing went plays no part.
 */
@ApplicationScoped
class NeedMatches {
    private static final int MOST = 8;
    private static final int CANDIDATES = 20;
    private static final int FEW_WORDS = 3;
    /** A question is short, so less of it is found again than of a text that somebody has written out. */
    static final double ON_THE_SUBJECT = 0.15;

    private final SearchEngine engine;
    private final KnowledgeReading knowledge;
    private final Needs needs;
    private final Vocabulary vocabulary;
    private final CurrentActor actor;
    private final Speech speech;
    private final Clock clock;

    NeedMatches(
            SearchEngine engine,
            KnowledgeReading knowledge,
            Needs needs,
            Vocabulary vocabulary,
            CurrentActor actor,
            Speech speech,
            Clock clock) {
        this.engine = engine;
        this.knowledge = knowledge;
        this.needs = needs;
        this.vocabulary = vocabulary;
        this.actor = actor;
        this.speech = speech;
        this.clock = clock;
    }

    /** @throws dk.videnrul.platform.problem.Refusal.NotFound when there is no such question */
    @Transactional
    NeedMatchList of(UUID id) {
        Needs.NeedFacts need = needs.seen(id);
        String details = need.details() == null ? "" : need.details();
        return of(new MatchRequest(need.question(), details, need.topics(), needs.itemsOf(id)));
    }

    /** The same for a question that somebody is still writing. */
    @Transactional
    NeedMatchList of(String question, String details, List<String> topics) {
        AccessTable.require(actor.get(), Action.POST_NEED, On.network());
        return of(new MatchRequest(question, details, topics, Set.of()));
    }

    private NeedMatchList of(MatchRequest request) {
        Map<UUID, Similar> alike = engine
                .similar(new SimilarRequest(
                        request.question(), request.details(), null, CANDIDATES, audience(), ON_THE_SUBJECT))
                .stream()
                .collect(Collectors.toMap(Similar::id, each -> each));
        Set<UUID> found = new LinkedHashSet<>(alike.keySet());
        if (!request.topics().isEmpty()) {
            found.addAll(onTopics(request, request.question()));
            found.addAll(onTopics(request, ""));
        }
        found.removeAll(request.not());
        Map<UUID, KnowledgeItemSummary> seen = knowledge.summaries(found);
        return new NeedMatchList(found.stream()
                .filter(seen::containsKey)
                .map(id -> candidate(Objects.requireNonNull(seen.get(id)), alike.get(id), request))
                .filter(candidate -> candidate.weight() > 0)
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed())
                .limit(MOST)
                .map(this::match)
                .toList());
    }

    private record Candidate(KnowledgeItemSummary item, List<Ref> topics, List<String> words, double weight) {}

    /** Each topic in common counts as much as a text that is alike by a third. */
    private static Candidate candidate(KnowledgeItemSummary item, @Nullable Similar alike, MatchRequest request) {
        List<Ref> shared = item.topics().stream()
                .filter(topic -> request.topics().contains(topic.id()))
                .toList();
        List<String> words = alike == null
                ? List.of()
                : alike.words().stream().limit(FEW_WORDS).toList();
        return new Candidate(item, shared, words, shared.size() / 3.0 + (alike == null ? 0 : alike.likeness()));
    }

    private NeedMatch match(Candidate candidate) {
        List<String> reasons = new ArrayList<>();
        if (!candidate.topics().isEmpty()) {
            reasons.add(Messages.say(
                    speech.language(),
                    "match.shared-topic",
                    listed(candidate.topics().stream().map(Ref::label).toList())));
        }
        if (!candidate.words().isEmpty()) {
            reasons.add(Messages.say(speech.language(), "match.shared-words", listed(candidate.words())));
        }
        return new NeedMatch(candidate.item(), reasons);
    }

    private String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : Messages.say(
                        speech.language(),
                        "match.and",
                        String.join(", ", words.subList(0, words.size() - 1)),
                        words.getLast());
    }

    /** Those that also have words of the question first. */
    private List<UUID> onTopics(MatchRequest request, String words) {
        Set<String> known = request.topics().stream()
                .filter(topic -> !vocabulary.isUnknown(Scheme.TOPIC, topic))
                .collect(Collectors.toSet());
        if (known.isEmpty()) {
            return List.of();
        }
        Sort order = words.isBlank() ? Sort.NEWEST : Sort.RELEVANCE;
        return engine
                .search(new SearchRequest(
                        words,
                        Map.of(Facet.TOPIC, known),
                        order,
                        CANDIDATES,
                        null,
                        false,
                        FreshnessRanges.on(Gazetteer.dayOf(clock.instant())),
                        audience()))
                .hits()
                .stream()
                .map(Hit::id)
                .toList();
    }

    private Audience audience() {
        return Audiences.of(Sight.of(actor.get()));
    }
}
