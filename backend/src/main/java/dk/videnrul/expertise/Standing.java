package dk.videnrul.expertise;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything by which one person can be asked, and how much it counts together. */
record Standing(UUID person, List<Evidence> evidence) {
    /** Somebody who knows the very thing is asked before somebody who knows the subject. */
    private static final double DIRECT = 6;

    /** By person, what counts most first; those who count the same in the order of their ids. */
    static List<Standing> ranked(List<Evidence> all) {
        return all.stream().collect(Collectors.groupingBy(Evidence::person)).entrySet().stream()
                .map(entry -> new Standing(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Standing::weight).reversed().thenComparing(Standing::person))
                .toList();
    }

    double weight() {
        return Stream.of(Ground.values())
                .mapToDouble(ground -> ground.weighed(of(ground).size())
                        + (of(ground).stream().anyMatch(Evidence::direct) ? DIRECT : 0))
                .sum();
    }

    List<Evidence> of(Ground ground) {
        return evidence.stream().filter(each -> each.ground() == ground).toList();
    }
}
