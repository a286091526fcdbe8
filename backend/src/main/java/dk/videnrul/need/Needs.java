package dk.videnrul.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked and what answered it, for the features above; each question is answered in a fixed number of statements. */
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
     * @param asker the member who asked, where there is one
     */
    public record NeedFacts(
            UUID id,
            String question,
            @Nullable String details,
            List<String> topics,
            NeedStatus status,
            @Nullable UUID themeGroup,
            @Nullable String municipality,
            @Nullable UUID asker,
            Instant createdAt) {}

    /**
     * That a published item answered a question.
     *
     * @param by the member who said so, where there is one
     * @param accepted whether whoever answers for the question agreed
     */
    public record Answered(
            UUID item,
            NeedFacts need,
            @Nullable String note,
            @Nullable UUID by,
            Instant at,
            boolean accepted) {}

    /** @throws dk.videnrul.platform.problem.Refusal.NotFound when it is not there */
    @Transactional
    public NeedFacts seen(UUID id) {
        return facts(gate.seen(id));
    }

    /** The items that were named as answers, whoever may see them. */
    @Transactional
    public Set<UUID> itemsOf(UUID need) {
        return answers.itemsOf(need);
    }

    /** What items answered, by item, oldest first; whoever may see the items. In two statements. */
    @Transactional
    public Map<UUID, List<Answered>> answeredBy(Collection<UUID> items) {
        List<NeedAnswer> given = answers.byItems(items);
        Map<UUID, NeedFacts> asked =
                withIds(given.stream().map(answer -> answer.need).collect(Collectors.toSet()));
        return given.stream()
                .map(answer -> new Answered(
                        answer.item,
                        Objects.requireNonNull(asked.get(answer.need)),
                        answer.note,
                        answer.writer.author(),
                        answer.createdAt,
                        answer.acceptedAt != null))
                .collect(Collectors.groupingBy(Answered::item));
    }

    @Transactional
    public Map<UUID, NeedFacts> withIds(Collection<UUID> ids) {
        return needs.withIds(ids).stream().map(Needs::facts).collect(Collectors.toMap(NeedFacts::id, facts -> facts));
    }

    /** Open questions with one of these topics, newest first. */
    @Transactional
    public List<NeedFacts> openAbout(Collection<String> topics, int limit) {
        return topics.isEmpty()
                ? List.of()
                : needs.openAbout(topics, limit).stream().map(Needs::facts).toList();
    }

    private static NeedFacts facts(Need need) {
        return new NeedFacts(
                need.id,
                need.question,
                need.details,
                need.topics,
                need.status,
                need.themeGroup,
                need.municipality,
                need.asker.author(),
                need.createdAt);
    }
}
