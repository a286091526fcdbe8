package dk.videnrul.need;

import dk.videnrul.people.PersonFacts;
import dk.videnrul.people.PersonLeft;
import dk.videnrul.people.PersonalData;
import dk.videnrul.people.Writer;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What somebody asked and answered: for their own copy, and what goes on when they leave. It stays under their record's name. */
@ApplicationScoped
class NeedsOfPerson implements PersonalData {
    private final NeedRepository needs;
    private final NeedAnswerRepository answers;
    private final NeedChangeRepository changes;
    private final Outbox outbox;

    NeedsOfPerson(NeedRepository needs, NeedAnswerRepository answers, NeedChangeRepository changes, Outbox outbox) {
        this.needs = needs;
        this.answers = answers;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Override
    public String section() {
        return "needs";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        Stream<Map<String, Object>> asked = needs.list("asker.author = ?1 order by createdAt", person).stream()
                .map(need -> told("question", need.id, need.question, need.createdAt));
        Stream<Map<String, Object>> answered = answers.list("writer.author = ?1 order by createdAt", person).stream()
                .map(answer -> told("answer", answer.need, String.valueOf(answer.note), answer.createdAt));
        Stream<Map<String, Object>> decided = changes.list("by.author = ?1 order by at", person).stream()
                .map(change ->
                        told(KebabEnums.code(change.status), change.need, String.valueOf(change.reason), change.at));
        return Stream.of(asked, answered, decided).flatMap(each -> each).toList();
    }

    /** Who waits for an answer is the successor from then on. */
    void handOn(@Observes PersonLeft departure) {
        PersonFacts successor = departure.successor();
        if (successor == null) {
            return;
        }
        List<Need> open = needs.list(
                "asker.author = ?1 and status = ?2", departure.person().id(), NeedStatus.OPEN);
        Writer next = Writer.member(successor.id());
        open.forEach(need -> need.handOn(next));
        outbox.add(Needs.SUBJECT, open.stream().map(need -> need.id).toList(), NeedStep.What.CHANGED.fact());
    }

    private static Map<String, Object> told(String what, UUID need, String text, Instant at) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("what", what);
        told.put("need", need);
        told.put("text", text);
        told.put("at", at);
        return told;
    }
}
