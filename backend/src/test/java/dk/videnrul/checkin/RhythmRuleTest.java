package dk.videnrul.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RhythmRuleTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);

    @Test
    void a_check_is_due_after_the_months_of_the_rhythm() {
        RhythmRule rule = new RhythmRule(1, JANUARY, null);
        assertEquals(LocalDate.of(2026, 2, 28), rule.dueOn());
        assertFalse(rule.isLate(LocalDate.of(2026, 2, 27)));
        assertTrue(rule.isLate(LocalDate.of(2026, 2, 28)));
    }

    @Test
    void a_group_that_does_not_work_is_never_reminded() {
        RhythmRule rule = new RhythmRule(6, null, null);
        assertNull(rule.dueOn());
        assertFalse(rule.isToRemind(LocalDate.of(2099, 1, 1)));
    }

    @Test
    void a_period_has_one_reminder() {
        LocalDate due = LocalDate.of(2026, 7, 31);
        RhythmRule reminded = new RhythmRule(6, JANUARY, due);
        assertFalse(reminded.isToRemind(due));
        assertFalse(reminded.isToRemind(LocalDate.of(2027, 1, 30)));
        assertTrue(reminded.isToRemind(LocalDate.of(2027, 1, 31)));
    }

    @Test
    void a_check_after_the_reminder_begins_a_period() {
        RhythmRule checked = new RhythmRule(6, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 7, 31));
        assertFalse(checked.isToRemind(LocalDate.of(2027, 2, 28)));
        assertTrue(checked.isToRemind(LocalDate.of(2027, 3, 1)));
    }

    @Test
    void a_shorter_rhythm_reminds_no_sooner_than_itself() {
        RhythmRule shortened = new RhythmRule(2, JANUARY, LocalDate.of(2026, 7, 31));
        assertFalse(shortened.isToRemind(LocalDate.of(2026, 8, 1)));
        assertTrue(shortened.isToRemind(LocalDate.of(2026, 9, 30)));
    }
}
