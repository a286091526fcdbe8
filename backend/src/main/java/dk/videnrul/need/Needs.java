package dk.videnrul.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked and what was named as an answer, for the features above. */
@ApplicationScoped
public class Needs {
    /** The subject of every fact about a question. */
    public static final String SUBJECT = "need";

    private final NeedRepository needs;
    private final NeedAnswerRepository answers;
    private final NeedGate gate;

    Needs(NeedRepository needs, NeedAnswerRepository answers, NeedGate gate) {
        this.needs = needs;
        this.answers = answers;
        this.gate = gate;
    }

    /**
     * A question, as others need to know it; every member may read it.
     *
     * @param themeGroup the group it is put to
     * @param municipality 4-digit code of where whoever asked works
     * @param asker the member who asked, where there is one
     */
    public record NeedFacts(
            UUID id,
            String question,
            @Nullable String details,
            List<String> topics,
            @Nullable UUID themeGroup,
            @Nullable String municipality,
            @Nullable UUID asker,
            Instant createdAt) {}

    /** @throws dk.videnrul.platform.problem.Refusal.NotFound when it is not there */
    @Transactional
    public NeedFacts seen(UUID id) {
        return gate.seen(id).facts();
    }

    /** By id; those that are not there any more are left out. */
    @Transactional
    public Map<UUID, NeedFacts> withIds(Collection<UUID> ids) {
        return needs.withIds(ids).stream().collect(Collectors.toMap(need -> need.id, Need::facts));
    }

    /** Questions that still wait for an answer, in the order of their ids, a part after an id. */
    @Transactional
    public List<NeedFacts> openAfter(UUID id, int limit) {
        return needs.openAfter(id, limit).stream().map(Need::facts).toList();
    }

    /** How many questions hold each of some words, as the list of questions finds them; those of none are left out. */
    @Transactional
    public Map<String, Long> mentioning(Collection<String> words) {
        return needs.mentioning(words);
    }

    /** The items that were named as answers, whoever may see them. */
    @Transactional
    public Set<UUID> itemsOf(UUID need) {
        return answers.itemsOf(need);
    }

    /** The questions as an answer to which an item was named. */
    @Transactional
    public Set<UUID> answeredBy(UUID item) {
        return answers.needsOf(item);
    }

    /** What several items answer, oldest first, in one statement; whoever may see the items. */
    @Transactional
    public List<AnsweredNeed> answeredBy(Collection<UUID> items, int limit) {
        return answers.byItems(items, limit);
    }

    /** The member who named an item as an answer. */
    @Transactional
    public Optional<UUID> answererWith(UUID need, UUID item) {
        return answers.withItem(need, item).flatMap(answer -> Optional.ofNullable(answer.writer.author()));
    }
}
