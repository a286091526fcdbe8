package dk.videnrul.strategy;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.people.Writer;
import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes and removes the invented strategy of the demo content, as if it had been adopted when its period began. */
@ApplicationScoped
public class DemoStrategies {
    private final StrategyRepository strategies;
    private final StrategyElementRepository elements;
    private final StrategyGoalRepository goals;
    private final GoalEvidenceRepository evidence;
    private final StrategyDrafting drafting;
    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    DemoStrategies(
            StrategyRepository strategies,
            StrategyElementRepository elements,
            StrategyGoalRepository goals,
            GoalEvidenceRepository evidence,
            StrategyDrafting drafting,
            EntityManager database,
            Outbox outbox,
            Clock clock) {
        this.strategies = strategies;
        this.elements = elements;
        this.goals = goals;
        this.evidence = evidence;
        this.drafting = drafting;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param writer who linked the evidence */
    public record DemoStrategy(StrategyDraft draft, List<DemoElement> elements, UUID writer) {}

    /**
     * An element as it is invented.
     *
     * @param id by which others name it
     */
    public record DemoElement(
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
            List<DemoProof> evidence) {

        public DemoElement {
            focusAreas = Lists.orEmpty(focusAreas);
            waysOfWorking = Lists.orEmpty(waysOfWorking);
            evidence = Lists.orEmpty(evidence);
        }
    }

    /** @param item that shows how far the goal is */
    public record DemoProof(UUID item, @Nullable String note) {}

    @Transactional
    public void add(DemoStrategy invented) {
        Instant now = clock.instant();
        Strategy strategy = new Strategy(invented.draft(), true, now);
        strategies.persistAndFlush(strategy);
        Map<String, UUID> ids = new HashMap<>();
        int place = 0;
        for (DemoElement element : invented.elements()) {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            ids.put(element.id(), id);
            drafting.add(strategy, content(element, id, place++, ids));
            if (element.status() != null) {
                goals.findById(id).status = element.status();
            }
            for (DemoProof proof : element.evidence()) {
                Writer writer = Writer.member(invented.writer());
                evidence.persist(new GoalEvidence(id, GoalEvidenceKind.ITEM, proof.item(), proof.note(), writer, now));
            }
        }
        List<ElementContent> content = drafting.content(strategy.id);
        strategy.putOut(content, strategy.periodFrom, now);
        strategy.adopt(content, List.of(), strategy.periodFrom, now);
        outbox.add(new Fact(Strategies.SUBJECT, strategy.id, "adopted"));
    }

    private static ElementContent content(DemoElement element, UUID id, int place, Map<String, UUID> ids) {
        @Nullable GoalOwnerDraft owner = element.owner();
        return new ElementContent(
                id,
                element.kind(),
                place,
                element.text(),
                element.focusAreas(),
                element.waysOfWorking().stream()
                        .map(way -> Objects.requireNonNull(ids.get(way), way))
                        .toList(),
                owner == null ? null : new GoalOwner(owner.role(), null, owner.member(), owner.label()),
                element.indicator(),
                element.target(),
                element.due());
    }

    /** Also what was drafted from an invented version, and what demo accounts said about others. */
    @Transactional
    public void remove() {
        database.createQuery("delete from StrategyComment where writer.author in (select id from Person where demo)")
                .executeUpdate();
        List<UUID> gone = strategies.list("demo").stream().map(one -> one.id).toList();
        elements.delete("strategy in ?1", gone);
        goals.delete("id not in (select goal from StrategyElement where goal is not null)");
        strategies.delete("id in ?1", gone);
        outbox.add(Strategies.SUBJECT, gone, "removed");
    }
}
