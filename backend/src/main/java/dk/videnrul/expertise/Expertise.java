package dk.videnrul.expertise;

import dk.videnrul.expertise.WhoToAsk.PersonToAsk;
import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.people.MemberView;
import dk.videnrul.people.PeopleToAsk;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds who can be asked, and says why. */
@ApplicationScoped
class Expertise {
    private static final int MOST_TOPICS = 10;
    private static final int TOPICS_OF_WORDS = 3;
    /** Some of those who come first want to be left in peace; so many more are looked at. */
    private static final int SPARE = 40;

    private final EvidenceGathering gathering;
    private final AskReasons reasons;
    private final PeopleToAsk people;
    private final ItemGate items;
    private final KnowledgeReading knowledge;
    private final Vocabulary vocabulary;
    private final CurrentActor current;

    Expertise(
            EvidenceGathering gathering,
            AskReasons reasons,
            PeopleToAsk people,
            ItemGate items,
            KnowledgeReading knowledge,
            Vocabulary vocabulary,
            CurrentActor current) {
        this.gathering = gathering;
        this.reasons = reasons;
        this.people = people;
        this.items = items;
        this.knowledge = knowledge;
        this.vocabulary = vocabulary;
        this.current = current;
    }

    /** @throws Refusal.NotFound when the caller may not see the item */
    @Transactional
    WhoToAsk ask(List<String> topics, @Nullable String itemId, @Nullable String words, int limit) {
        AccessTable.require(current.get(), Action.SEE_PEOPLE);
        @Nullable ItemFacts item = itemId == null ? null : items.seen(itemId);
        AskQuestion question = new AskQuestion(understood(topics, item, words), item);
        List<Standing> ranked = question.topics().isEmpty() && item == null
                ? List.of()
                : Standing.ranked(gathering.about(question)).stream()
                        .filter(standing ->
                                !standing.person().equals(current.get().personId()))
                        .limit(limit + SPARE)
                        .toList();
        Map<UUID, MemberView> named =
                people.named(ranked.stream().map(Standing::person).toList());
        return new WhoToAsk(
                vocabulary.refs(Scheme.TOPIC, question.topics()),
                ranked.stream()
                        .filter(standing -> named.containsKey(standing.person()))
                        .limit(limit)
                        .map(standing -> new PersonToAsk(
                                Objects.requireNonNull(named.get(standing.person())), reasons.of(standing, question)))
                        .toList());
    }

    /** The topics that were named, those of the item, and those that begin with what was typed. */
    private List<String> understood(List<String> topics, @Nullable ItemFacts item, @Nullable String words) {
        Set<String> known = new LinkedHashSet<>();
        topics.stream()
                .filter(topic -> !vocabulary.isUnknown(Scheme.TOPIC, topic))
                .forEach(known::add);
        if (item != null) {
            Optional.ofNullable(knowledge.summaries(List.of(item.id())).get(item.id()))
                    .ifPresent(summary -> summary.topics().forEach(topic -> known.add(topic.id())));
        }
        if (words != null && !words.isBlank()) {
            vocabulary.topicsBeginningWith(words, TOPICS_OF_WORDS).forEach(topic -> known.add(topic.id()));
        }
        return known.stream().limit(MOST_TOPICS).toList();
    }
}
