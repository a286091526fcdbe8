package dk.videnrul.strategy;

import dk.videnrul.identity.Action;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The elements of a version, as long as it is being written. */
@ApplicationScoped
class StrategyElements {
    /** So many that a reader still finds their way, and one answer holds all of them. */
    private static final int MOST = 150;

    private final StrategyElementRepository elements;
    private final StrategyDrafting drafting;
    private final StrategyElementChecks checks;
    private final StrategyGate gate;
    private final StrategyViews views;
    private final ThemeGroups groups;
    private final Outbox outbox;
    private final Clock clock;

    StrategyElements(
            StrategyElementRepository elements,
            StrategyDrafting drafting,
            StrategyElementChecks checks,
            StrategyGate gate,
            StrategyViews views,
            ThemeGroups groups,
            Outbox outbox,
            Clock clock) {
        this.elements = elements;
        this.drafting = drafting;
        this.checks = checks;
        this.gate = gate;
        this.views = views;
        this.groups = groups;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    StrategyElementView get(UUID strategy, UUID element) {
        return views.one(gate.seen(strategy), element);
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when the version is adopted, full, or has such an element already
     */
    @Transactional
    StrategyElementView add(UUID id, StrategyElementDraft draft) {
        Strategy strategy = gate.held(id);
        gate.require(Action.WRITE_STRATEGY);
        List<ElementContent> others = drafting.content(id);
        ElementContent content = checks.check(draft, null, others);
        strategy.requireEditable();
        if (others.size() >= MOST) {
            throw new Refusal.Conflict("strategy-full", null, MOST);
        }
        if (content.kind().once() && others.stream().anyMatch(other -> other.kind() == content.kind())) {
            throw new Refusal.Conflict("strategy-element-once");
        }
        StrategyElement element = drafting.add(strategy, content);
        return placed(strategy, element, Objects.requireNonNullElse(draft.place(), Integer.MAX_VALUE));
    }

    /**
     * @throws Refusal.Stale when it was changed meanwhile
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when the version is adopted
     */
    @Transactional
    StrategyElementView change(
            UUID id, UUID elementId, ExpectedVersion expected, MergePatch<StrategyElementDraft> patch) {
        Strategy strategy = gate.held(id);
        StrategyElement element = elements.of(id, elementId).orElseThrow(Refusal.NotFound::new);
        gate.require(Action.WRITE_STRATEGY);
        expected.check(element.version);
        ElementContent before = element.toContent();
        StrategyElementDraft draft = patch.applyTo(toDraft(before));
        List<ElementContent> others = drafting.content(id).stream()
                .filter(other -> !other.element().equals(elementId))
                .toList();
        ElementContent content = checks.check(draft, before, others);
        strategy.requireEditable();
        if (isUsed(before, others) && !before.focusAreas().equals(content.focusAreas())) {
            throw new Refusal.Conflict("strategy-element-in-use");
        }
        element.write(content);
        return placed(strategy, element, Objects.requireNonNullElse(draft.place(), before.place()));
    }

    /**
     * @throws Refusal.Stale when it was changed meanwhile
     * @throws Refusal.Conflict when the version is adopted, or other elements refer to this one
     */
    @Transactional
    void remove(UUID id, UUID elementId, ExpectedVersion expected) {
        Strategy strategy = gate.held(id);
        StrategyElement element = elements.of(id, elementId).orElseThrow(Refusal.NotFound::new);
        gate.require(Action.WRITE_STRATEGY);
        expected.check(element.version);
        strategy.requireEditable();
        if (isUsed(element.toContent(), drafting.content(id))) {
            throw new Refusal.Conflict("strategy-element-in-use");
        }
        drafting.remove(strategy, element);
        strategy.changed(clock.instant());
        outbox.add(new Fact(Strategies.SUBJECT, id, "changed"));
    }

    private StrategyElementView placed(Strategy strategy, StrategyElement element, int place) {
        drafting.place(strategy, element, place);
        strategy.changed(clock.instant());
        elements.flush();
        outbox.add(new Fact(Strategies.SUBJECT, strategy.id, "changed"));
        return views.one(strategy, element.element);
    }

    /** A focus area serves ways of working that name it, a way of working serves goals. */
    private static boolean isUsed(ElementContent one, List<ElementContent> all) {
        return switch (one.kind()) {
            case FOCUS_AREA ->
                all.stream()
                        .filter(other -> other.kind() == StrategyElementKind.WAY_OF_WORKING)
                        .anyMatch(other -> other.focusAreas().containsAll(one.focusAreas()));
            case WAY_OF_WORKING ->
                all.stream().anyMatch(other -> other.waysOfWorking().contains(one.element()));
            case MISSION, VISION, GOAL -> false;
        };
    }

    private StrategyElementDraft toDraft(ElementContent element) {
        return new StrategyElementDraft(
                element.kind(),
                element.text(),
                element.focusAreas(),
                element.waysOfWorking(),
                toDraft(element.owner()),
                element.indicator(),
                element.target(),
                element.due(),
                element.place());
    }

    private @Nullable GoalOwnerDraft toDraft(@Nullable GoalOwner owner) {
        if (owner == null) {
            return null;
        }
        @Nullable
        ThemeGroupFacts group = owner.ownerGroup() == null
                ? null
                : groups.withIds(List.of(owner.ownerGroup())).get(owner.ownerGroup());
        return new GoalOwnerDraft(
                owner.ownerRole(), group == null ? null : group.slug(), owner.ownerPerson(), owner.ownerLabel());
    }
}
