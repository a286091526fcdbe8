package dk.videnrul.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class StrategyElementRepository implements PanacheRepositoryBase<StrategyElement, UUID> {

    /** All of a version, from the whole to the single. */
    List<StrategyElement> of(UUID strategy) {
        return list("strategy", strategy).stream()
                .sorted(Comparator.comparing((StrategyElement element) -> element.kind)
                        .thenComparing(element -> element.place)
                        .thenComparing(element -> element.element))
                .toList();
    }

    List<StrategyElement> goalsOf(UUID strategy) {
        return of(strategy).stream().filter(element -> element.goal != null).toList();
    }

    Optional<StrategyElement> of(UUID strategy, UUID element) {
        return find("strategy = ?1 and element = ?2", strategy, element).firstResultOptional();
    }

    boolean isInAnotherVersion(UUID goal, UUID strategy) {
        return count("goal = ?1 and strategy <> ?2", goal, strategy) > 0;
    }

    /** As the versions word them that are adopted. */
    List<StrategyElement> adoptedGoals(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(
                        "goal in ?1 and strategy in (select s.id from Strategy s where s.status = ADOPTED)"
                                + " order by strategy",
                        ids);
    }

    /** The ways of working that goals serve, in one statement. */
    List<StrategyElement> waysOf(List<StrategyElement> goals) {
        Set<UUID> strategies = goals.stream().map(goal -> goal.strategy).collect(Collectors.toSet());
        return strategies.isEmpty()
                ? List.of()
                : list("strategy in ?1 and kind = ?2", strategies, StrategyElementKind.WAY_OF_WORKING);
    }

    /** What somebody answers for in versions that hold or are being written. */
    List<StrategyElement> ownedBy(UUID person) {
        return list(
                "owner.ownerPerson = ?1 and strategy in (select s.id from Strategy s where s.status in (DRAFT, CONSULTATION,"
                        + " ADOPTED)) order by due",
                person);
    }
}
