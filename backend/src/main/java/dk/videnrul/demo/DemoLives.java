package dk.videnrul.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.videnrul.knowledge.DemoItem;
import dk.videnrul.knowledge.DemoKnowledge;
import dk.videnrul.knowledge.KnowledgeItemDraft;
import dk.videnrul.knowledge.Step;
import dk.videnrul.people.DemoPeople;
import dk.videnrul.people.DemoPerson;
import dk.videnrul.review.DueReviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Items of the demo accounts in every stage of their lives, so that a demonstration has something to do. */
@ApplicationScoped
class DemoLives {
    private static final String FILE = "/demo/lives.json";
    private static final Map<String, DemoPerson> WRITERS = Map.of(
            "secretariat", DemoAccounts.SECRETARIAT,
            "coordinator", DemoAccounts.COORDINATOR,
            "chair", DemoAccounts.CHAIR,
            "member", DemoAccounts.MEMBER);

    private final DemoKnowledge knowledge;
    private final DemoPeople people;
    private final DueReviews reviews;
    private final ObjectMapper mapper;

    DemoLives(DemoKnowledge knowledge, DemoPeople people, DueReviews reviews, ObjectMapper mapper) {
        this.knowledge = knowledge;
        this.people = people;
        this.reviews = reviews;
        this.mapper = mapper;
    }

    /** An item as the file tells it. */
    record LifeFile(String author, int daysAgo, ObjectNode draft, List<StepFile> steps) {}

    /** @param draft only the fields that change */
    record StepFile(
            Step what,
            String by,
            int daysAgo,
            @Nullable String note,
            @Nullable ObjectNode draft,
            @Nullable String supersededBy) {}

    /** The people and groups must be there. */
    @Transactional
    void load() {
        try (InputStream file = Objects.requireNonNull(DemoLives.class.getResourceAsStream(FILE), FILE)) {
            knowledge.add(Arrays.stream(mapper.readValue(file, LifeFile[].class))
                    .map(this::invented)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What came of age in the story waits at once, not from the next night on. */
    void openReviews() {
        reviews.open();
    }

    void hold() {
        knowledge.hold();
    }

    /** Removes every invented item, and what people wrote into invented groups. */
    void remove() {
        knowledge.remove();
    }

    private DemoItem invented(LifeFile life) {
        ObjectNode draft = life.draft().deepCopy();
        KnowledgeItemDraft first = read(draft);
        return new DemoItem(
                first,
                writer(life.author()),
                life.daysAgo(),
                life.steps().stream()
                        .map(step -> new DemoItem.DemoStep(
                                step.what(),
                                writer(step.by()),
                                step.daysAgo(),
                                step.note(),
                                step.draft() == null ? null : read(draft.setAll(step.draft())),
                                step.supersededBy()))
                        .toList());
    }

    private KnowledgeItemDraft read(ObjectNode draft) {
        try {
            return mapper.treeToValue(draft, KnowledgeItemDraft.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private DemoItem.Writer writer(String account) {
        DemoPerson person = Objects.requireNonNull(WRITERS.get(account), account);
        return new DemoItem.Writer(people.add(person), person.name());
    }
}
