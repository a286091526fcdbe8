package dk.videnrul.strategy;

import dk.videnrul.identity.Action;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.Bylines;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How elements are shown, with the names of those who answer for them; two statements for any number of them. */
@ApplicationScoped
class StrategyElementViews {
    private final ThemeGroups groups;
    private final Bylines bylines;
    private final Vocabulary vocabulary;
    private final StrategyGate gate;
    private final Speech speech;

    StrategyElementViews(ThemeGroups groups, Bylines bylines, Vocabulary vocabulary, StrategyGate gate, Speech speech) {
        this.groups = groups;
        this.bylines = bylines;
        this.vocabulary = vocabulary;
        this.gate = gate;
        this.speech = speech;
    }

    /** Elements of one version, read at once. */
    Shown of(UUID strategy, List<ElementContent> elements) {
        Set<UUID> owning = elements.stream()
                .map(ElementContent::owner)
                .filter(Objects::nonNull)
                .map(GoalOwner::ownerGroup)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Shown(
                strategy,
                elements.stream()
                        .filter(element -> element.kind() == StrategyElementKind.WAY_OF_WORKING)
                        .collect(Collectors.toMap(ElementContent::element, Function.identity())),
                groups.withIds(owning),
                bylines.of(elements.stream()
                        .map(ElementContent::owner)
                        .filter(Objects::nonNull)
                        .map(GoalOwner::ownerPerson)));
    }

    /** The elements of a version with what their goals serve and who answers for them. */
    final class Shown {
        private final UUID strategy;
        private final Map<UUID, ElementContent> ways;
        private final Map<UUID, ThemeGroupFacts> owning;
        private final Bylines.Known people;

        private Shown(
                UUID strategy,
                Map<UUID, ElementContent> ways,
                Map<UUID, ThemeGroupFacts> owning,
                Bylines.Known people) {
            this.strategy = strategy;
            this.ways = ways;
            this.owning = owning;
            this.people = people;
        }

        StrategyElementView view(ElementContent element, @Nullable StrategyGoal goal, long version) {
            return new StrategyElementView(
                    element.element(),
                    strategy,
                    element.kind(),
                    element.place(),
                    element.text(),
                    vocabulary.refs(Scheme.FOCUS_AREA, focusAreas(element)),
                    element.waysOfWorking(),
                    owner(element.owner()),
                    element.indicator(),
                    element.target(),
                    element.due(),
                    goal == null ? null : goal.status,
                    goal == null ? null : goal.reason,
                    version);
        }

        /** In words, in the order of the version. */
        List<String> waysOf(ElementContent goal) {
            return ways.values().stream()
                    .filter(way -> goal.waysOfWorking().contains(way.element()))
                    .sorted(Comparator.comparing(ElementContent::place))
                    .map(ElementContent::text)
                    .toList();
        }

        /** A goal serves the focus areas of its ways of working. */
        List<String> focusAreas(ElementContent element) {
            return element.kind() != StrategyElementKind.GOAL
                    ? element.focusAreas()
                    : element.waysOfWorking().stream()
                            .map(ways::get)
                            .filter(Objects::nonNull)
                            .flatMap(way -> way.focusAreas().stream())
                            .distinct()
                            .toList();
        }

        @Nullable
        GoalOwnerView owner(@Nullable GoalOwner owner) {
            if (owner == null) {
                return null;
            }
            if (owner.ownerRole() != null) {
                return new GoalOwnerView(
                        "role:" + KebabEnums.code(owner.ownerRole()), owner.ownerRole(), null, null, null);
            }
            @Nullable ThemeGroupFacts group = owner.ownerGroup() == null ? null : owning.get(owner.ownerGroup());
            if (group != null) {
                return new GoalOwnerView("group:" + group.slug(), null, group.toRef(), null, null);
            }
            if (owner.ownerPerson() != null) {
                return gate.allows(Action.SEE_PEOPLE)
                        ? new GoalOwnerView(
                                "member:" + owner.ownerPerson(), null, null, people.of(owner.ownerPerson(), null), null)
                        : new GoalOwnerView(
                                "member", null, null, null, Messages.say(speech.language(), "strategy.a-member"));
            }
            return owner.ownerLabel() == null
                    ? null
                    : new GoalOwnerView("label:" + owner.ownerLabel(), null, null, null, owner.ownerLabel());
        }
    }
}
