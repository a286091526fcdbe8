package dk.videnrul.strategy;

import dk.videnrul.infopackage.PackageGoals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Tells information packages, which stand on a floor below, how goals are worded. */
@ApplicationScoped
class AdoptedGoals implements PackageGoals {
    private final StrategyElementRepository elements;

    AdoptedGoals(StrategyElementRepository elements) {
        this.elements = elements;
    }

    @Override
    @Transactional
    public Map<UUID, PackageGoal> adopted(Collection<UUID> ids) {
        List<StrategyElement> goals = elements.adoptedGoals(ids);
        Map<List<UUID>, StrategyElement> ways = new HashMap<>();
        elements.waysOf(goals).forEach(way -> ways.put(List.of(way.strategy, way.element), way));
        Map<UUID, PackageGoal> adopted = new HashMap<>();
        goals.forEach(goal -> adopted.put(
                goal.element,
                new PackageGoal(
                        goal.element,
                        goal.text,
                        goal.waysOfWorking.stream()
                                .map(way -> ways.get(List.of(goal.strategy, way)))
                                .filter(Objects::nonNull)
                                .flatMap(way -> way.focusAreas.stream())
                                .distinct()
                                .toList())));
        return adopted;
    }
}
