package dk.videnrul.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.knowledge.DemoItem;
import dk.videnrul.knowledge.DemoKnowledge;
import dk.videnrul.knowledge.KnowledgeItemDraft;
import dk.videnrul.knowledge.Step;
import dk.videnrul.network.DemoNetwork;
import dk.videnrul.people.DemoPeople;
import dk.videnrul.people.DemoPerson;
import dk.videnrul.platform.json.Lists;
import dk.videnrul.roll.DemoRolls;
import dk.videnrul.roll.DemoRolls.Brought;
import dk.videnrul.roll.DemoRolls.DemoRoll;
import dk.videnrul.roll.DemoRolls.DemoRoll.DemoAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads and removes the ways that invented items went: when they were published, where they rolled, what came of them. */
@ApplicationScoped
class DemoJourneys {
    private static final String FILE = "/demo/journeys.json";

    private final DemoPeople people;
    private final DemoNetwork network;
    private final DemoKnowledge knowledge;
    private final DemoRolls rolls;
    private final ObjectMapper mapper;

    DemoJourneys(
            DemoPeople people, DemoNetwork network, DemoKnowledge knowledge, DemoRolls rolls, ObjectMapper mapper) {
        this.people = people;
        this.network = network;
        this.knowledge = knowledge;
        this.rolls = rolls;
        this.mapper = mapper;
    }

    /** @param published days ago, by item */
    record JourneysFile(Map<String, Integer> published, List<RollFile> rolls, List<ExperienceFile> experiences) {}

    /**
     * A roll as the file tells it.
     *
     * @param item null where it goes on with the item of the roll before
     * @param themeGroup slug
     * @param answeredBy null where it waits
     * @param declined why; null where it was taken up
     */
    record RollFile(
            @Nullable String item,
            @Nullable String themeGroup,
            @Nullable String municipality,
            String by,
            int daysAgo,
            String note,
            @Nullable String answeredBy,
            @Nullable Integer answeredDaysAgo,
            @Nullable String declined,
            @Nullable List<RollFile> onward) {}

    /** @param of the item that was tried in the municipality of the draft */
    record ExperienceFile(String of, String author, int daysAgo, KnowledgeItemDraft draft) {}

    /** What trials belong to. */
    record Ways(List<Brought> rolls, Map<String, UUID> experiences) {

        @Nullable
        UUID roll(UUID item, String municipality) {
            return rolls.stream()
                    .filter(roll -> roll.item().equals(item) && municipality.equals(roll.municipality()))
                    .map(Brought::roll)
                    .findFirst()
                    .orElse(null);
        }

        @Nullable
        UUID experience(String item, String municipality) {
            return experiences.get(item + " " + municipality);
        }
    }

    /** The invented items and people must be there. */
    @Transactional
    Ways load() throws IOException {
        try (InputStream file = Objects.requireNonNull(DemoJourneys.class.getResourceAsStream(FILE), FILE)) {
            JourneysFile told = mapper.readValue(file, JourneysFile.class);
            knowledge.publishedEarlier(told.published());
            Map<String, UUID> items = knowledge.ids();
            List<Brought> brought = rolls.add(told.rolls().stream()
                    .map(roll -> roll(roll, Objects.requireNonNull(items.get(roll.item()), roll::note)))
                    .toList());
            return new Ways(brought, experiences(told.experiences()));
        }
    }

    /** Before the people, groups and items to which it belongs. */
    @Transactional
    void remove() {
        rolls.remove();
    }

    private Map<String, UUID> experiences(List<ExperienceFile> told) {
        knowledge.add(told.stream().map(this::item).toList());
        Map<String, UUID> grown = new HashMap<>();
        told.forEach(experience -> grown.put(
                experience.of() + " " + experience.draft().municipality(),
                knowledge.grew(Objects.requireNonNull(experience.draft().externalId()), experience.of())));
        return grown;
    }

    private DemoItem item(ExperienceFile told) {
        DemoItem.Writer author = new DemoItem.Writer(person(told.author()), told.author());
        return new DemoItem(
                told.draft(),
                author,
                told.daysAgo() + 3,
                List.of(new DemoItem.DemoStep(Step.PUBLISHED, author, told.daysAgo(), null, null, null)));
    }

    private DemoRoll roll(RollFile told, UUID item) {
        return new DemoRoll(
                item,
                told.themeGroup() == null ? null : network.group(told.themeGroup()),
                told.municipality(),
                person(told.by()),
                told.note(),
                told.daysAgo(),
                told.answeredBy() == null
                        ? null
                        : new DemoAnswer(
                                person(told.answeredBy()),
                                Objects.requireNonNull(told.answeredDaysAgo()),
                                told.declined()),
                Lists.orEmpty(told.onward()).stream()
                        .map(next -> roll(next, item))
                        .toList());
    }

    private UUID person(String name) {
        return people.add(DemoPerson.named(name));
    }
}
