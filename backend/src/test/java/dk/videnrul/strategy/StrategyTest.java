package dk.videnrul.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.videnrul.identity.Role;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.strategy.StrategyDiff.Difference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a version and of a goal, without a database. */
class StrategyTest {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final List<ElementContent> WHOLE = List.of(
            element(StrategyElementKind.MISSION, "Mission"),
            element(StrategyElementKind.VISION, "Vision"),
            element(StrategyElementKind.FOCUS_AREA, "Motto"),
            element(StrategyElementKind.GOAL, "Mål"));

    private final Strategy strategy = new Strategy(draft("2025-01-01", "2028-12-31"), false, NOW);

    @Test
    void only_a_whole_version_is_put_out_and_only_what_is_out_is_adopted() {
        assertThatThrownBy(() -> strategy.putOut(WHOLE.subList(0, 3), DAY, NOW)).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> strategy.adopt(WHOLE, List.of(), DAY, NOW)).isInstanceOf(Refusal.Conflict.class);
        strategy.putOut(WHOLE, DAY, NOW);
        strategy.adopt(WHOLE, List.of(), DAY, NOW);
        assertThat(strategy.status).isEqualTo(StrategyStatus.ADOPTED);
        assertThatThrownBy(strategy::requireEditable).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void comments_are_taken_until_the_last_day_which_can_be_put_off() {
        strategy.putOut(WHOLE, DAY, NOW);
        assertThat(strategy.takesComments(DAY)).isTrue();
        assertThat(strategy.takesComments(DAY.plusDays(1))).isFalse();
        strategy.putOut(WHOLE.subList(0, 2), DAY.plusDays(7), NOW);
        assertThat(strategy.takesComments(DAY.plusDays(7))).isTrue();
        assertThat(strategy.putOut).as("what they are asked about stays").hasSize(4);
    }

    @Test
    void what_is_taken_back_is_a_draft_again() {
        strategy.putOut(WHOLE, DAY, NOW);
        strategy.takeBack("For tidligt", NOW);
        assertThat(strategy.status).isEqualTo(StrategyStatus.DRAFT);
        assertThat(strategy.takesComments(DAY)).isFalse();
        assertThatThrownBy(() -> strategy.archive("Fordi", NOW)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void periods_that_share_a_day_overlap() {
        assertThat(strategy.overlaps(other("2028-12-31", "2029-12-31"))).isTrue();
        assertThat(strategy.overlaps(other("2029-01-01", "2029-12-31"))).isFalse();
    }

    @Test
    void a_goal_is_reached_by_evidence_alone() {
        StrategyGoal goal = new StrategyGoal(UUID.randomUUID(), GoalStatus.PLANNED, NOW);
        assertThatThrownBy(() -> goal.become(GoalStatus.REACHED, null, false, NOW))
                .isInstanceOf(Refusal.Conflict.class);
        goal.become(GoalStatus.REACHED, " ", true, NOW);
        assertThat(goal.reason).isNull();
        assertThatThrownBy(() -> goal.become(GoalStatus.REACHED, null, true, NOW))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void overdue_goals_without_evidence_need_attention_first() {
        LocalDate before = DAY.minusDays(1);
        assertThat(List.of(
                        GoalAttention.of(GoalStatus.ACTIVE, before, 0, DAY).rank(),
                        GoalAttention.of(GoalStatus.ACTIVE, before, 1, DAY).rank(),
                        GoalAttention.of(GoalStatus.PLANNED, DAY, 0, DAY).rank(),
                        GoalAttention.of(GoalStatus.PLANNED, DAY, 1, DAY).rank(),
                        GoalAttention.of(GoalStatus.DROPPED, before, 0, DAY).rank()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_short_time_is_as_good_as_a_high_number() {
        assertThat(GoalIndicator.TIME_TO_PRACTICE.isMet(90, 100)).isTrue();
        assertThat(GoalIndicator.REACHED_MUNICIPALITIES.isMet(90, 100)).isFalse();
    }

    @Test
    void versions_are_compared_element_by_element() {
        ElementContent goal = WHOLE.getLast();
        ElementContent later = new ElementContent(
                goal.element(),
                goal.kind(),
                7,
                "Et andet mål",
                goal.focusAreas(),
                goal.waysOfWorking(),
                new GoalOwner(Role.BOARD, null, null, null),
                null,
                null,
                DAY);
        List<ElementContent> after = new ArrayList<>(WHOLE.subList(1, 3));
        after.add(later);
        after.add(element(StrategyElementKind.GOAL, "Et nyt mål"));
        List<Difference> found = StrategyDiff.between(WHOLE, after);
        assertThat(found)
                .extracting(Difference::kind)
                .containsExactly(StrategyChangeKind.CHANGED, StrategyChangeKind.ADDED, StrategyChangeKind.REMOVED);
        assertThat(found.getFirst().fields())
                .containsExactly(StrategyField.TEXT, StrategyField.OWNER, StrategyField.DUE);
        assertThat(StrategyDiff.between(WHOLE, WHOLE.reversed()))
                .as("another order is no difference")
                .isEmpty();
    }

    private static Strategy other(String from, String to) {
        return new Strategy(draft(from, to), false, NOW);
    }

    private static StrategyDraft draft(String from, String to) {
        return new StrategyDraft("Strategi", null, LocalDate.parse(from), LocalDate.parse(to), null);
    }

    private static ElementContent element(StrategyElementKind kind, String text) {
        return new ElementContent(UUID.randomUUID(), kind, 0, text, List.of(), List.of(), null, null, null, null);
    }
}
