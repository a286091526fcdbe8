package dk.videnrul.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.knowledge.DemoKnowledge;
import dk.videnrul.need.DemoNeeds;
import dk.videnrul.need.DemoNeeds.DemoAnswer;
import dk.videnrul.need.DemoNeeds.DemoNeed;
import dk.videnrul.need.NeedDraft;
import dk.videnrul.people.DemoPeople;
import dk.videnrul.people.DemoPerson;
import dk.videnrul.platform.json.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads and removes what invented people ask the network. */
@ApplicationScoped
class DemoQuestions {
    private static final String FILE = "/demo/needs.json";

    private final DemoPeople people;
    private final DemoKnowledge knowledge;
    private final DemoNeeds needs;
    private final ObjectMapper mapper;

    DemoQuestions(DemoPeople people, DemoKnowledge knowledge, DemoNeeds needs, ObjectMapper mapper) {
        this.people = people;
        this.knowledge = knowledge;
        this.needs = needs;
        this.mapper = mapper;
    }

    /** A question as the file tells it, by the names of people and the external ids of items. */
    record QuestionFile(
            NeedDraft draft,
            String asker,
            int daysAgo,
            @Nullable List<AnswerFile> answers) {

        record AnswerFile(String item, String by, @Nullable String note, int daysAgo, boolean accepted) {}
    }

    /** The invented groups and items must be there. */
    @Transactional
    void load() throws IOException {
        Map<String, UUID> items = knowledge.ids();
        try (InputStream file = Objects.requireNonNull(DemoQuestions.class.getResourceAsStream(FILE), FILE)) {
            needs.add(Arrays.stream(mapper.readValue(file, QuestionFile[].class))
                    .map(question -> invented(question, items))
                    .toList());
        }
    }

    /** Before the people, groups and items to which it belongs. */
    void remove() {
        needs.remove();
    }

    private DemoNeed invented(QuestionFile question, Map<String, UUID> items) {
        return new DemoNeed(
                question.draft(),
                person(question.asker()),
                question.daysAgo(),
                Lists.orEmpty(question.answers()).stream()
                        .map(answer -> new DemoAnswer(
                                Objects.requireNonNull(items.get(answer.item()), answer.item()),
                                person(answer.by()),
                                answer.note(),
                                answer.daysAgo(),
                                answer.accepted()))
                        .toList());
    }

    private UUID person(String name) {
        return people.add(DemoPerson.named(name));
    }
}
