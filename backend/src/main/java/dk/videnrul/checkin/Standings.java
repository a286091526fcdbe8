package dk.videnrul.checkin;

import dk.videnrul.network.LivingGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What groups say of themselves now, read at once.
 *
 * @param checks the current check of each group that has one
 */
record Standings(
        Map<UUID, CheckIn> checks,
        Map<UUID, List<CheckAnswer>> answers,
        Map<Integer, CheckTemplate> templates,
        Map<UUID, CheckRhythm> rhythms,
        LocalDate today) {

    CheckTemplate template(CheckIn check) {
        return Objects.requireNonNull(templates.get(check.template));
    }

    List<CheckAnswer> answers(CheckIn check) {
        return answers.getOrDefault(check.id, List.of());
    }

    CheckOverviewRow row(LivingGroup group) {
        @Nullable CheckIn check = checks.get(group.id());
        RhythmRule rule = CheckRhythms.rule(Objects.requireNonNull(rhythms.get(group.id())), check, group);
        return new CheckOverviewRow(
                group.ref(),
                group.status(),
                check == null ? null : glance(check),
                steps(check, NextStepState.OPEN) + steps(check, NextStepState.OVERDUE),
                steps(check, NextStepState.OVERDUE),
                rule.dueOn(),
                rule.isLate(today));
    }

    private CheckGlance glance(CheckIn check) {
        Map<String, CheckAnswer> byCriterion =
                answers(check).stream().collect(Collectors.toMap(one -> one.key.criterion(), Function.identity()));
        return new CheckGlance(
                check.id,
                check.occasion,
                check.heldOn,
                check.template,
                template(check).criteria.stream()
                        .flatMap(criterion -> Stream.ofNullable(byCriterion.get(criterion.id())))
                        .flatMap(answer -> Stream.ofNullable(answer.status)
                                .map(status -> new CriterionGlance(answer.key.criterion(), status)))
                        .toList());
    }

    private int steps(@Nullable CheckIn check, NextStepState state) {
        return check == null
                ? 0
                : (int) answers(check).stream()
                        .filter(answer -> answer.stepState(true, today) == state)
                        .count();
    }
}
