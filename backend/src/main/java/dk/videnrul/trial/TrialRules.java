package dk.videnrul.trial;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What must hold of a trial that is told, by its status. */
final class TrialRules {
    /** Before this the network had nothing to try. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private static final int YEARS_AHEAD = 20;

    private TrialRules() {}

    static void check(TrialStatus status, TrialPatch told, LocalDate today, Faults faults) {
        checkStart(status, told.startedOn(), today, faults);
        checkEnd(status, told, today, faults);
        checkPlan(told, today, faults);
        checkResult(status, told, faults);
        if (status == TrialStatus.ADAPTED && told.adaptations().isEmpty()) {
            faults.add(Fault.at("/adaptations", "trial-adaptation-needed"));
        }
    }

    private static void checkStart(TrialStatus status, @Nullable LocalDate startedOn, LocalDate today, Faults faults) {
        if (status == TrialStatus.CONSIDERING) {
            if (startedOn != null) {
                faults.add(Fault.at("/startedOn", "trial-not-begun"));
            }
        } else if (startedOn == null) {
            if (status != TrialStatus.STOPPED) {
                faults.add(Fault.at("/startedOn", "required"));
            }
        } else if (startedOn.isAfter(today)) {
            faults.add(Fault.at("/startedOn", "trial-day-in-future"));
        } else if (startedOn.isBefore(FIRST_DAY)) {
            faults.add(Fault.at("/startedOn", "trial-day-too-early", FIRST_DAY.getYear()));
        }
    }

    private static void checkEnd(TrialStatus status, TrialPatch told, LocalDate today, Faults faults) {
        LocalDate endedOn = told.endedOn();
        if (!status.finished()) {
            if (endedOn != null) {
                faults.add(Fault.at("/endedOn", "trial-not-finished"));
            }
        } else if (endedOn == null) {
            faults.add(Fault.at("/endedOn", "required"));
        } else if (endedOn.isAfter(today)) {
            faults.add(Fault.at("/endedOn", "trial-day-in-future"));
        } else if (endedOn.isBefore(FIRST_DAY)) {
            faults.add(Fault.at("/endedOn", "trial-day-too-early", FIRST_DAY.getYear()));
        } else if (told.startedOn() != null && endedOn.isBefore(told.startedOn())) {
            faults.add(Fault.at("/endedOn", "trial-ends-before-start"));
        }
    }

    private static void checkPlan(TrialPatch told, LocalDate today, Faults faults) {
        LocalDate planned = told.plannedEndOn();
        if (planned == null) {
            return;
        }
        if (planned.isBefore(FIRST_DAY)) {
            faults.add(Fault.at("/plannedEndOn", "trial-day-too-early", FIRST_DAY.getYear()));
        } else if (planned.isAfter(today.plusYears(YEARS_AHEAD))) {
            faults.add(Fault.at("/plannedEndOn", "trial-day-too-late", YEARS_AHEAD));
        } else if (told.startedOn() != null && planned.isBefore(told.startedOn())) {
            faults.add(Fault.at("/plannedEndOn", "trial-ends-before-start"));
        }
    }

    private static void checkResult(TrialStatus status, TrialPatch told, Faults faults) {
        boolean tried = status.finished() && told.startedOn() != null;
        String notYet = status.finished() ? "trial-never-began" : "trial-not-finished";
        if (tried && told.outcome() == null) {
            faults.add(Fault.at("/outcome", "trial-outcome-needed"));
        }
        if (!tried && told.outcome() != null) {
            faults.add(Fault.at("/outcome", notYet));
        }
        if (!tried && told.wouldRecommend() != null) {
            faults.add(Fault.at("/wouldRecommend", notYet));
        }
    }
}
