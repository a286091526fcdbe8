package dk.videnrul.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.knowledge.DemoKnowledge;
import dk.videnrul.people.DemoPeople;
import dk.videnrul.people.DemoPerson;
import dk.videnrul.platform.json.Lists;
import dk.videnrul.strategy.DemoStrategies;
import dk.videnrul.strategy.DemoStrategies.DemoElement;
import dk.videnrul.strategy.DemoStrategies.DemoProof;
import dk.videnrul.strategy.DemoStrategies.DemoStrategy;
import dk.videnrul.strategy.GoalIndicator;
import dk.videnrul.strategy.GoalOwnerDraft;
import dk.videnrul.strategy.GoalStatus;
import dk.videnrul.strategy.StrategyDraft;
import dk.videnrul.strategy.StrategyElementKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads and removes the invented strategy. */
@ApplicationScoped
class DemoPlans {
    private static final String FILE = "/demo/strategy.json";

    private final DemoPeople people;
    private final DemoKnowledge knowledge;
    private final DemoStrategies strategies;
    private final ObjectMapper mapper;

    DemoPlans(DemoPeople people, DemoKnowledge knowledge, DemoStrategies strategies, ObjectMapper mapper) {
        this.people = people;
        this.knowledge = knowledge;
        this.strategies = strategies;
        this.mapper = mapper;
    }

    /** The strategy as the file tells it; evidence by the external ids of items. */
    record PlanFile(
            String title,
            String language,
            LocalDate periodFrom,
            LocalDate periodTo,
            String writer,
            List<ElementFile> elements) {

        record ElementFile(
                String id,
                StrategyElementKind kind,
                String text,
                List<String> focusAreas,
                List<String> waysOfWorking,
                @Nullable GoalOwnerDraft owner,
                @Nullable GoalIndicator indicator,
                @Nullable Double target,
                @Nullable LocalDate due,
                @Nullable GoalStatus status,
                @Nullable List<ProofFile> evidence) {

            DemoElement invented(Map<String, UUID> items) {
                return new DemoElement(
                        id,
                        kind,
                        text,
                        focusAreas,
                        waysOfWorking,
                        owner,
                        indicator,
                        target,
                        due,
                        status,
                        Lists.orEmpty(evidence).stream()
                                .map(proof -> new DemoProof(
                                        Objects.requireNonNull(items.get(proof.item()), proof.item()), proof.note()))
                                .toList());
            }
        }

        record ProofFile(String item, @Nullable String note) {}
    }

    /** The invented items must be there. */
    @Transactional
    void load() throws IOException {
        Map<String, UUID> items = knowledge.ids();
        try (InputStream file = Objects.requireNonNull(DemoPlans.class.getResourceAsStream(FILE), FILE)) {
            PlanFile plan = mapper.readValue(file, PlanFile.class);
            strategies.add(new DemoStrategy(
                    new StrategyDraft(plan.title(), plan.language(), plan.periodFrom(), plan.periodTo(), null),
                    plan.elements().stream()
                            .map(element -> element.invented(items))
                            .toList(),
                    people.add(DemoPerson.named(plan.writer()))));
        }
    }

    /** Before the people and items to which it belongs. */
    void remove() {
        strategies.remove();
    }
}
