package dk.videnrul.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.videnrul.identity.Actor;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckRulesTest {
    private static final UUID CHECK = UUID.randomUUID();
    private static final LocalDate DUE = LocalDate.of(2026, 5, 1);

    @Test
    void a_finished_check_says_something_of_every_criterion() {
        assertEquals(
                List.of("/answers/a/status", "/answers/b/status"),
                pointers(template("a", "b"), answer("b", null, null, null)));
    }

    @Test
    void what_is_not_met_has_a_next_step() {
        assertEquals(
                List.of("/answers/a/nextStep"),
                pointers(template("a", "b"), answer("a", CriterionStatus.NOT_MET, null, null), met("b")));
        assertEquals(List.of(), pointers(template("a"), answer("a", CriterionStatus.NOT_MET, "Spørg udvalget", null)));
    }

    @Test
    void a_day_belongs_to_something_that_is_to_be_done() {
        assertEquals(
                List.of("/answers/a/nextStep"),
                pointers(template("a"), answer("a", CriterionStatus.PARTLY, null, DUE)));
    }

    @Test
    void a_next_step_is_late_after_its_day_and_old_news_after_the_next_check() {
        CheckAnswer answer = answer("a", CriterionStatus.PARTLY, "Spørg udvalget", DUE);
        assertEquals(NextStepState.OPEN, answer.stepState(true, DUE));
        assertEquals(NextStepState.OVERDUE, answer.stepState(true, DUE.plusDays(1)));
        assertEquals(NextStepState.SUPERSEDED, answer.stepState(false, DUE.plusDays(1)));
        answer.settle(NextStepStatus.DONE, DUE, null);
        assertEquals(NextStepState.DONE, answer.stepState(true, DUE.plusDays(1)));
        assertNull(met("b").stepState(true, DUE));
    }

    @Test
    void another_step_is_not_done_because_the_one_before_was() {
        CheckAnswer answer = answer("a", CriterionStatus.PARTLY, "Spørg udvalget", DUE);
        answer.settle(NextStepStatus.DONE, DUE, null);
        answer.stepToldOn = DUE;
        answer.write(draft(CriterionStatus.PARTLY, "Spørg direktionen", DUE), List.of(), List.of());
        assertEquals(NextStepState.OPEN, answer.stepState(true, DUE));
        assertNull(answer.stepToldOn);
    }

    @Test
    void a_new_criterion_gets_an_id_that_nothing_ever_had() {
        NextCriteria next = new NextCriteria(Set.of("budget", "time"));
        List<CheckCriterion> made = next.of(List.of(
                new CheckCriterionDraft(null, label("Budget"), help()),
                new CheckCriterionDraft("time", label("Time"), help()),
                new CheckCriterionDraft(null, label("…"), help())));
        assertEquals(
                List.of("budget-2", "time", "criterion"),
                made.stream().map(CheckCriterion::id).toList());
    }

    @Test
    void criteria_are_known_and_named_once() {
        Faults faults = new Faults();
        new NextCriteria(Set.of("budget"))
                .check(
                        List.of(
                                new CheckCriterionDraft("budget", label("A"), help()),
                                new CheckCriterionDraft("budget", label("B"), help()),
                                new CheckCriterionDraft("luck", label("C"), help())),
                        faults);
        assertEquals(
                List.of("criterion-twice", "unknown-criterion"),
                faults.list().stream().map(Fault::code).toList());
    }

    @Test
    void groups_are_counted_by_criterion_and_retired_criteria_come_last() {
        CriterionTally tally = new CriterionTally(template("b", "c"));
        tally.add(template("a", "b"), List.of(met("a"), answer("b", CriterionStatus.NOT_MET, "Noget", null)));
        tally.add(template("b", "c"), List.of(met("b"), answer("c", null, null, null)));
        assertEquals(
                List.of(
                        new CriterionCounts("b", "b", false, 1, 0, 1, 0),
                        new CriterionCounts("c", "c", false, 0, 0, 0, 0),
                        new CriterionCounts("a", "a", true, 1, 0, 0, 0)),
                tally.counts(Language.DA));
    }

    private static List<@Nullable String> pointers(CheckTemplate template, CheckAnswer... answers) {
        Faults faults = new Faults();
        Finishing.check(template, List.of(answers), faults);
        return faults.list().stream().map(Fault::pointer).toList();
    }

    private static CheckTemplate template(String... ids) {
        List<CheckCriterion> criteria = Arrays.stream(ids)
                .map(id -> new CheckCriterion(id, label(id), help()))
                .toList();
        return new CheckTemplate(1, criteria, null, Actor.GUEST, Instant.EPOCH);
    }

    private static CheckAnswer met(String criterion) {
        return answer(criterion, CriterionStatus.MET, null, null);
    }

    private static CheckAnswer answer(
            String criterion, @Nullable CriterionStatus status, @Nullable String step, @Nullable LocalDate due) {
        CheckAnswer answer = new CheckAnswer(CHECK, criterion);
        answer.write(draft(status, step, due), List.of(), List.of());
        return answer;
    }

    private static CheckAnswerDraft draft(
            @Nullable CriterionStatus status, @Nullable String step, @Nullable LocalDate due) {
        return new CheckAnswerDraft(status, null, step, null, due, List.of(), List.of());
    }

    private static CriterionLabel label(String text) {
        return new CriterionLabel(text, text, text);
    }

    private static CriterionHelp help() {
        return new CriterionHelp("Hvad?", "What?", "Vad?");
    }
}
