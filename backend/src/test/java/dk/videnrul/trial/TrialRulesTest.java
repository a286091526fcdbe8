package dk.videnrul.trial;

import static dk.videnrul.trial.TrialStatus.ADAPTED;
import static dk.videnrul.trial.TrialStatus.ADOPTED;
import static dk.videnrul.trial.TrialStatus.CONSIDERING;
import static dk.videnrul.trial.TrialStatus.RUNNING;
import static dk.videnrul.trial.TrialStatus.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.knowledge.Outcome;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrialRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 1);

    @Test
    void it_is_considered_then_runs_then_is_finished() {
        assertThat(CONSIDERING.next()).containsExactlyInAnyOrder(RUNNING, STOPPED);
        assertThat(RUNNING.next()).containsExactlyInAnyOrder(ADOPTED, ADAPTED, STOPPED);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADOPTED", "ADAPTED", "STOPPED"})
    void what_is_finished_only_goes_on_and_says_why(TrialStatus finished) {
        assertThat(finished.next()).containsExactly(RUNNING);
        assertThat(finished.needsReason(RUNNING)).isTrue();
    }

    @Test
    void stopping_needs_a_reason_and_beginning_does_not() {
        assertThat(CONSIDERING.needsReason(STOPPED)).isTrue();
        assertThat(RUNNING.needsReason(STOPPED)).isTrue();
        assertThat(CONSIDERING.needsReason(RUNNING)).isFalse();
        assertThat(RUNNING.needsReason(ADOPTED)).isFalse();
    }

    @Test
    void what_is_considered_has_neither_days_nor_a_result() {
        assertThat(faults(CONSIDERING, told(null, null, null))).isEmpty();
        assertThat(faults(CONSIDERING, told(BEGUN, TODAY, Outcome.MIXED)))
                .containsExactlyInAnyOrder(
                        "/startedOn trial-not-begun", "/endedOn trial-not-finished", "/outcome trial-not-finished");
    }

    @Test
    void what_runs_has_begun_and_has_no_result() {
        assertThat(faults(RUNNING, told(BEGUN, null, null))).isEmpty();
        assertThat(faults(RUNNING, told(null, null, Outcome.NONE)))
                .containsExactlyInAnyOrder("/startedOn required", "/outcome trial-not-finished");
        assertThat(faults(RUNNING, told(TODAY.plusDays(1), null, null)))
                .containsExactly("/startedOn trial-day-in-future");
        assertThat(faults(RUNNING, told(LocalDate.of(9, 1, 1), null, null)))
                .containsExactly("/startedOn trial-day-too-early");
    }

    @Test
    void what_began_and_is_finished_says_how_it_went() {
        assertThat(faults(ADOPTED, told(BEGUN, TODAY, Outcome.NEGATIVE))).isEmpty();
        assertThat(faults(STOPPED, told(BEGUN, TODAY, null))).containsExactly("/outcome trial-outcome-needed");
        assertThat(faults(ADOPTED, told(BEGUN, BEGUN.minusDays(1), Outcome.POSITIVE)))
                .containsExactly("/endedOn trial-ends-before-start");
        assertThat(faults(ADOPTED, told(BEGUN, TODAY.plusDays(1), Outcome.POSITIVE)))
                .containsExactly("/endedOn trial-day-in-future");
    }

    @Test
    void what_never_began_may_be_stopped_and_has_no_outcome() {
        assertThat(faults(STOPPED, told(null, TODAY, null))).isEmpty();
        assertThat(faults(STOPPED, told(null, TODAY, Outcome.NONE))).containsExactly("/outcome trial-never-began");
        assertThat(faults(ADOPTED, told(null, TODAY, Outcome.NONE)))
                .containsExactlyInAnyOrder("/startedOn required", "/outcome trial-never-began");
    }

    @Test
    void what_was_adapted_says_what_was_changed() {
        assertThat(faults(ADAPTED, told(BEGUN, TODAY, Outcome.POSITIVE)))
                .containsExactly("/adaptations trial-adaptation-needed");
        TrialPatch changed = new TrialPatch(
                null,
                BEGUN,
                null,
                TODAY,
                List.of(new Adaptation("Kortere", "Tiden", true, true)),
                Outcome.POSITIVE,
                null,
                Recommendation.YES,
                null,
                null);
        assertThat(faults(ADAPTED, changed)).isEmpty();
    }

    @Test
    void a_result_is_expected_after_the_beginning_and_in_this_lifetime() {
        assertThat(faults(RUNNING, planned(BEGUN.minusDays(1))))
                .containsExactly("/plannedEndOn trial-ends-before-start");
        assertThat(faults(RUNNING, planned(TODAY.plusYears(21)))).containsExactly("/plannedEndOn trial-day-too-late");
        assertThat(faults(RUNNING, planned(TODAY.plusYears(1)))).isEmpty();
    }

    private static TrialPatch told(
            @Nullable LocalDate startedOn, @Nullable LocalDate endedOn, @Nullable Outcome outcome) {
        return new TrialPatch(null, startedOn, null, endedOn, List.of(), outcome, null, null, null, null);
    }

    private static TrialPatch planned(LocalDate day) {
        return new TrialPatch(null, BEGUN, day, null, List.of(), null, null, null, null, null);
    }

    private static List<String> faults(TrialStatus status, TrialPatch told) {
        Faults faults = new Faults();
        TrialRules.check(status, told, TODAY, faults);
        return faults.list().stream().map(TrialRulesTest::said).toList();
    }

    private static String said(Fault fault) {
        return fault.pointer() + " " + fault.code();
    }
}
