package dk.videnrul.checkin;

import dk.videnrul.platform.text.Language;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what groups say of each criterion; nothing is added up over criteria, because they do not weigh the same. */
final class CriterionTally {
    private final CheckTemplate newest;
    private final Map<String, CheckCriterion> criteria = new LinkedHashMap<>();
    private final Map<String, Map<CriterionStatus, Integer>> counted = new HashMap<>();

    CriterionTally(CheckTemplate newest) {
        this.newest = newest;
        newest.criteria.forEach(criterion -> criteria.put(criterion.id(), criterion));
    }

    void add(CheckTemplate asked, Collection<CheckAnswer> answers) {
        asked.criteria.forEach(criterion -> criteria.putIfAbsent(criterion.id(), criterion));
        for (CheckAnswer answer : answers) {
            if (answer.status != null) {
                counted.computeIfAbsent(answer.key.criterion(), none -> new EnumMap<>(CriterionStatus.class))
                        .merge(answer.status, 1, Integer::sum);
            }
        }
    }

    List<CriterionCounts> counts(Language language) {
        return criteria.values().stream()
                .map(criterion -> new CriterionCounts(
                        criterion.id(),
                        criterion.label().in(language),
                        newest.criterion(criterion.id()).isEmpty(),
                        count(criterion, CriterionStatus.MET),
                        count(criterion, CriterionStatus.PARTLY),
                        count(criterion, CriterionStatus.NOT_MET),
                        count(criterion, CriterionStatus.NOT_RELEVANT)))
                .toList();
    }

    private int count(CheckCriterion criterion, CriterionStatus status) {
        return counted.getOrDefault(criterion.id(), Map.of()).getOrDefault(status, 0);
    }
}
