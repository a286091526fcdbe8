package dk.videnrul.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How elements come and go in a version; a goal lives as long as one version has it. */
@ApplicationScoped
class StrategyDrafting {
    private final StrategyElementRepository elements;
    private final StrategyGoalRepository goals;
    private final Clock clock;

    StrategyDrafting(StrategyElementRepository elements, StrategyGoalRepository goals, Clock clock) {
        this.elements = elements;
        this.goals = goals;
        this.clock = clock;
    }

    List<ElementContent> content(UUID strategy) {
        return elements.of(strategy).stream().map(StrategyElement::toContent).toList();
    }

    /** The elements keep their ids, and goals how far they are. */
    void copy(Strategy from, Strategy to) {
        elements.of(from.id).forEach(element -> elements.persist(new StrategyElement(to.id, element.toContent())));
    }

    StrategyElement add(Strategy to, ElementContent content) {
        if (content.kind() == StrategyElementKind.GOAL) {
            goals.persist(new StrategyGoal(content.element(), GoalStatus.PLANNED, clock.instant()));
            goals.flush();
        }
        StrategyElement element = new StrategyElement(to.id, content);
        elements.persist(element);
        return element;
    }

    void remove(Strategy from, StrategyElement element) {
        elements.delete(element);
        elements.flush();
        if (element.goal != null && !elements.isInAnotherVersion(element.goal, from.id)) {
            goals.deleteById(element.goal);
        }
    }

    /** Puts an element at a place among its kind; the others move up. */
    void place(Strategy in, StrategyElement element, int place) {
        List<StrategyElement> siblings = new ArrayList<>(elements.of(in.id).stream()
                .filter(other -> other.kind == element.kind && !other.element.equals(element.element))
                .toList());
        siblings.add(Math.min(place, siblings.size()), element);
        for (int number = 0; number < siblings.size(); number++) {
            siblings.get(number).place = number;
        }
    }
}
