package dk.videnrul.strategy;

import dk.videnrul.people.PersonFacts;
import dk.videnrul.people.PersonLeft;
import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said and linked, and the goals for which they answer: for their own copy, and what goes on when they leave.
 * What they wrote stays under their record's name.
 */
@ApplicationScoped
class StrategyOfPerson implements PersonalData {
    private final StrategyCommentRepository comments;
    private final StrategyElementRepository elements;
    private final GoalEvidenceRepository evidence;

    StrategyOfPerson(
            StrategyCommentRepository comments, StrategyElementRepository elements, GoalEvidenceRepository evidence) {
        this.comments = comments;
        this.elements = elements;
        this.evidence = evidence;
    }

    @Override
    public String section() {
        return "strategies";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        Stream<Map<String, Object>> said = comments.list("writer.author = ?1 order by createdAt", person).stream()
                .map(comment -> told("comment", comment.element, comment.text, comment.createdAt));
        Stream<Map<String, Object>> answered = comments.list("answeredBy = ?1 order by answeredAt", person).stream()
                .map(comment -> told("answer", comment.element, comment.answerText, comment.answeredAt));
        Stream<Map<String, Object>> linked =
                evidence.by(person).stream().map(piece -> told("evidence", piece.goal, piece.note, piece.createdAt));
        Stream<Map<String, Object>> owned = elements.list("owner.ownerPerson = ?1 order by due", person).stream()
                .map(goal -> told("goal", goal.element, goal.text, null));
        return Stream.of(said, answered, linked, owned).flatMap(each -> each).toList();
    }

    /** Who answers for a goal is the successor from then on. */
    void handOn(@Observes PersonLeft departure) {
        @Nullable PersonFacts successor = departure.successor();
        if (successor != null) {
            elements.ownedBy(departure.person().id()).forEach(goal -> goal.handOn(successor.id()));
        }
    }

    private static Map<String, Object> told(String what, UUID element, @Nullable String text, @Nullable Instant at) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("what", what);
        told.put("element", element);
        told.put("text", String.valueOf(text));
        if (at != null) {
            told.put("at", at);
        }
        return told;
    }
}
