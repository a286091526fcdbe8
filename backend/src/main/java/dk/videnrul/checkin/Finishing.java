package dk.videnrul.checkin;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a check must say before it is finished: something of every criterion, and what is done about what is not met. */
final class Finishing {
    private Finishing() {}

    static void check(CheckTemplate template, Collection<CheckAnswer> answers, Faults faults) {
        Map<String, CheckAnswer> byCriterion =
                answers.stream().collect(Collectors.toMap(answer -> answer.key.criterion(), Function.identity()));
        for (CheckCriterion criterion : template.criteria) {
            check(byCriterion.get(criterion.id()), "/answers/" + criterion.id(), faults);
        }
    }

    private static void check(@Nullable CheckAnswer answer, String pointer, Faults faults) {
        if (answer == null || answer.status == null) {
            faults.add(Fault.at(pointer + "/status", "check-status-needed"));
        }
        if (answer == null || answer.nextStep != null) {
            return;
        }
        if (answer.status == CriterionStatus.NOT_MET) {
            faults.add(Fault.at(pointer + "/nextStep", "check-step-needed"));
        } else if (answer.due != null || answer.owner != null) {
            faults.add(Fault.at(pointer + "/nextStep", "check-step-unnamed"));
        }
    }
}
