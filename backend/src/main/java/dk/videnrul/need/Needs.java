package dk.videnrul.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked and what was named as an answer, for the features above. */
@ApplicationScoped
public class Needs {
    /** The subject of every fact about a question. */
    public static final String SUBJECT = "need";

    private final NeedAnswerRepository answers;
    private final NeedGate gate;

    Needs(NeedAnswerRepository answers, NeedGate gate) {
        this.answers = answers;
        this.gate = gate;
    }

    /** A question, as others need to know it; every member may read it. */
    public record NeedFacts(String question, @Nullable String details, List<String> topics) {}

    /** @throws dk.videnrul.platform.problem.Refusal.NotFound when it is not there */
    @Transactional
    public NeedFacts seen(UUID id) {
        Need need = gate.seen(id);
        return new NeedFacts(need.question, need.details, need.topics);
    }

    /** The items that were named as answers, whoever may see them. */
    @Transactional
    public Set<UUID> itemsOf(UUID need) {
        return answers.itemsOf(need);
    }
}
