package dk.videnrul.network;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeCycleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LifeCycle.Standing READY =
            new LifeCycle.Standing(true, true, true, true, true, List.of(), List.of());
    private static final LifeCycle.Standing BARE =
            new LifeCycle.Standing(false, false, false, false, false, List.of("rules", "actors"), List.of());

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, PLANNED, APPROVE",
        "PROPOSED, CLOSED, WITHDRAW",
        "PLANNED, ACTIVE, START",
        "PLANNED, CLOSED, CLOSE",
        "ACTIVE, PAUSED, PAUSE",
        "ACTIVE, CLOSED, CLOSE",
        "PAUSED, ACTIVE, RESUME",
        "PAUSED, CLOSED, CLOSE",
        "CLOSED, CLOSED, AMEND",
        "CLOSED, ACTIVE, REOPEN",
    })
    void these_steps_lead_on(ThemeGroupStatus from, ThemeGroupStatus to, Step step) {
        assertThat(Step.between(from, to)).contains(step);
    }

    @Test
    void no_other_step_leads_anywhere() {
        long steps = 0;
        for (ThemeGroupStatus from : ThemeGroupStatus.values()) {
            for (ThemeGroupStatus to : ThemeGroupStatus.values()) {
                steps += Step.between(from, to).isPresent() ? 1 : 0;
            }
        }
        assertThat(steps).isEqualTo(10);
    }

    @Test
    void everything_that_is_missing_before_the_start_is_told_at_once() {
        assertThat(faults(Step.START, change(), BARE))
                .containsExactly(
                        "/purpose",
                        "/groundRules",
                        "/timeFrame",
                        "/chairs",
                        "/startDecisions/rules",
                        "/startDecisions/actors");
        assertThat(faults(Step.START, change(), READY)).isEmpty();
    }

    @Test
    void who_acts_for_the_board_tells_when_it_decided() {
        assertThat(faults(Step.APPROVE, change(), BARE)).containsExactly("/decidedOn");
        assertThat(faults(Step.APPROVE, decidedOn(TODAY), BARE)).isEmpty();
        assertThat(faults(Step.APPROVE, decidedOn(TODAY.plusDays(1)), BARE)).containsExactly("/decidedOn");
        assertThat(faults(Step.APPROVE, new LifeCycle.Request(change(), null, false, true, TODAY), BARE))
                .isEmpty();
    }

    @Test
    void a_pause_and_its_end_have_a_reason_and_an_active_group_a_chair() {
        assertThat(faults(Step.PAUSE, change(), READY)).containsExactly("/reason");
        assertThat(faults(Step.RESUME, change(), BARE)).containsExactly("/reason", "/chairs");
        assertThat(faults(Step.WITHDRAW, because("  "), READY)).containsExactly("/reason");
        assertThat(faults(Step.PAUSE, because("Sommer"), READY)).isEmpty();
    }

    @Test
    void a_group_that_was_active_ends_with_a_note_a_date_and_a_steward() {
        assertThat(faults(Step.CLOSE, change(), READY)).containsExactly("/closingNote", "/decidedOn", "/steward");
        assertThat(faults(Step.CLOSE, change(), BARE)).containsExactly("/closingNote", "/decidedOn");
        assertThat(faults(Step.CLOSE, closing(null, UUID.randomUUID()), READY)).isEmpty();
    }

    @Test
    void a_steward_is_a_member() {
        LifeCycle.Request asked = new LifeCycle.Request(closing(null, UUID.randomUUID()), null, false, true, TODAY);
        assertThat(faults(Step.CLOSE, asked, READY)).containsExactly("/steward");
    }

    @Test
    void a_successor_is_another_group_that_lives() {
        assertThat(successor(null)).containsExactly("/successor");
        assertThat(successor(heir(ThemeGroupStatus.ACTIVE, true))).containsExactly("/successor");
        assertThat(successor(heir(ThemeGroupStatus.CLOSED, false))).containsExactly("/successor");
        assertThat(successor(heir(ThemeGroupStatus.PROPOSED, false))).containsExactly("/successor");
        assertThat(successor(heir(ThemeGroupStatus.PLANNED, false))).isEmpty();
    }

    @Test
    void a_group_does_not_end_before_its_parts() {
        LifeCycle.Standing whole =
                new LifeCycle.Standing(true, true, true, true, true, List.of(), List.of("Unge", "Ældre"));
        assertThat(faults(Step.CLOSE, closing(null, UUID.randomUUID()), whole)).containsExactly("/status");
    }

    @Test
    void only_what_was_once_active_is_reopened() {
        assertThat(faults(Step.REOPEN, because("Der er mere at gøre"), READY)).isEmpty();
        assertThat(faults(Step.REOPEN, because("Alligevel"), BARE)).containsExactly("/status");
    }

    @Test
    void what_belongs_to_the_end_is_refused_before_it() {
        ThemeGroupStatusChange change = new ThemeGroupStatusChange(
                ThemeGroupStatus.PAUSED, "Sommer", null, "Nået", "en-anden", UUID.randomUUID());
        assertThat(faults(Step.PAUSE, change, READY)).containsExactly("/closingNote", "/successor", "/steward");
    }

    private static List<String> successor(LifeCycle.@Nullable Heir heir) {
        return faults(
                Step.CLOSE,
                new LifeCycle.Request(closing("en-anden", UUID.randomUUID()), heir, true, true, TODAY),
                READY);
    }

    private static LifeCycle.Heir heir(ThemeGroupStatus status, boolean same) {
        return new LifeCycle.Heir("en-anden", status, same);
    }

    private static ThemeGroupStatusChange change() {
        return new ThemeGroupStatusChange(ThemeGroupStatus.ACTIVE, null, null, null, null, null);
    }

    private static ThemeGroupStatusChange because(String reason) {
        return new ThemeGroupStatusChange(ThemeGroupStatus.PAUSED, reason, null, null, null, null);
    }

    private static ThemeGroupStatusChange decidedOn(LocalDate day) {
        return new ThemeGroupStatusChange(ThemeGroupStatus.PLANNED, null, day, null, null, null);
    }

    private static ThemeGroupStatusChange closing(@Nullable String successor, UUID steward) {
        return new ThemeGroupStatusChange(ThemeGroupStatus.CLOSED, null, TODAY, "Nået", successor, steward);
    }

    private static List<String> faults(Step step, ThemeGroupStatusChange change, LifeCycle.Standing group) {
        return faults(step, new LifeCycle.Request(change, null, true, false, TODAY), group);
    }

    private static List<String> faults(Step step, LifeCycle.Request asked, LifeCycle.Standing group) {
        Faults faults = new Faults();
        LifeCycle.check(step, asked, group, faults);
        return faults.list().stream().map(Fault::pointer).toList();
    }
}
