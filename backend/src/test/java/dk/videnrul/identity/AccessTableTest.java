package dk.videnrul.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.videnrul.platform.problem.Refusal;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTableTest {
    /** What guests do by a link or a code that somebody gave them. */
    private static final Set<Action> FOR_EVERYBODY =
            Set.of(Action.UNSUBSCRIBE, Action.OPEN_FORWARD, Action.TAKE_PART_IN_WORKSHOP);

    private static final UUID GROUP = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(Action.class)
    void every_action_has_a_rule_and_guests_only_look_answer_their_letters_or_take_part(Action action) {
        assertThat(AccessTable.rule(action)).isNotEmpty();
        boolean harmless = action.name().startsWith("SEE_") || FOR_EVERYBODY.contains(action);
        assertThat(AccessTable.allows(Actor.GUEST, action, On.group(GROUP)))
                .isEqualTo(harmless && AccessTable.allows(Actor.GUEST, action));
    }

    @Test
    void what_is_ones_own_is_no_right_over_what_others_wrote() {
        Actor member = actor(Grant.network(Role.MEMBER));
        assertThat(AccessTable.allows(member, Action.CHANGE_DRAFT, On.network().own(true)))
                .isTrue();
        assertThat(AccessTable.allows(member, Action.CHANGE_DRAFT)).isFalse();
    }

    @Test
    void a_chair_publishes_in_the_own_group_alone() {
        Actor chair = actor(Grant.network(Role.MEMBER), Grant.in(GROUP, Role.CHAIR));
        assertThat(AccessTable.allows(chair, Action.PUBLISH_ITEM, On.group(GROUP)))
                .isTrue();
        assertThat(AccessTable.allows(chair, Action.PUBLISH_ITEM, On.group(OTHER)))
                .isFalse();
        assertThat(AccessTable.allows(chair, Action.PUBLISH_ITEM)).isFalse();
    }

    @Test
    void a_member_of_a_group_sees_it_and_publishes_nothing() {
        Actor member = actor(Grant.network(Role.MEMBER), Grant.in(GROUP, Role.MEMBER));
        assertThat(Sight.of(member).themeGroups()).containsExactly(GROUP);
        assertThat(Sight.of(member).moderated()).isEmpty();
        assertThat(AccessTable.allows(member, Action.PUBLISH_ITEM, On.group(GROUP)))
                .isFalse();
    }

    @Test
    void the_board_sees_what_members_see() {
        Actor board = actor(Grant.network(Role.MEMBER), Grant.network(Role.BOARD));
        assertThat(Sight.of(board).members()).isTrue();
        assertThat(Sight.of(board).everything()).isFalse();
    }

    @Test
    void guests_are_asked_to_log_in_and_others_are_refused() {
        assertThatThrownBy(() -> AccessTable.require(Actor.GUEST, Action.CREATE_ITEM))
                .isInstanceOf(Refusal.LoginNeeded.class);
        assertThatThrownBy(() -> AccessTable.require(actor(Grant.network(Role.MEMBER)), Action.IMPORT_ITEMS))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    private static Actor actor(Grant... grants) {
        return new Actor("person:x", "X", null, UUID.randomUUID(), Set.of(grants), Set.of());
    }
}
