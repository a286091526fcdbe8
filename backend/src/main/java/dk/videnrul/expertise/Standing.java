package dk.videnrul.expertise;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everything by which one person can be asked, and how much it counts together. */
record Standing(UUID person, List<Evidence> evidence, double weight) {
    /** Somebody who knows the very thing is asked before somebody who knows the subject. */
    private static final double DIRECT = 6;

    /** By person, what counts most first; those who count the same in the order of their ids. */
    static List<Standing> ranked(List<Evidence> all) {
        return all.stream().collect(Collectors.groupingBy(Evidence::person)).entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Standing::weight).reversed().thenComparing(Standing::person))
                .toList();
    }

    private static Standing of(UUID person, List<Evidence> evidence) {
        double weight = evidence.stream()
                .collect(
                        Collectors.groupingBy(Evidence::ground, () -> new EnumMap<>(Ground.class), Collectors.toList()))
                .entrySet()
                .stream()
                .mapToDouble(entry -> counted(entry.getKey(), entry.getValue()))
                .sum();
        return new Standing(person, evidence, weight);
    }

    private static double counted(Ground ground, List<Evidence> evidence) {
        boolean direct = evidence.stream().anyMatch(Evidence::direct);
        return ground.weighed(evidence.size()) + (direct ? DIRECT : 0);
    }

    List<Evidence> of(Ground ground) {
        return evidence.stream().filter(each -> each.ground() == ground).toList();
    }
}
