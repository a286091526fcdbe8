package dk.videnrul.identity;

import static dk.videnrul.identity.Role.ADMINISTRATOR;
import static dk.videnrul.identity.Role.BOARD;
import static dk.videnrul.identity.Role.CHAIR;
import static dk.videnrul.identity.Role.MEMBER;
import static dk.videnrul.identity.Role.PROCESS_LEADER;
import static dk.videnrul.identity.Role.SECRETARIAT;
import static dk.videnrul.identity.Role.VICE_CHAIR;

import dk.videnrul.platform.problem.Refusal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Action by role by scope: the one place that decides. Everybody who belongs to the network is a {@code MEMBER} besides
 * their other roles, so a row names only what is asked beyond that.
 */
public final class AccessTable {
    private static final Map<Action, Rule> RULES = new EnumMap<>(Action.class);

    static {
        allow(Action.SEE_EVERYTHING, anywhere(SECRETARIAT), inGroup());
        allow(Action.SEE_MEMBERS_CONTENT, anywhere(MEMBER), inGroup());
        allow(Action.SEE_PEOPLE, anywhere(MEMBER), inGroup());
        allow(Action.CREATE_ITEM, anywhere(MEMBER), inGroup());
        allow(Action.CHANGE_OWN_DRAFT, anywhere(MEMBER), inGroup());
        allow(Action.CHANGE_ITEM, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR));
        allow(Action.PUBLISH_ITEM, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR));
        allow(Action.ARCHIVE_ITEM, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR));
        allow(Action.IMPORT_ITEMS, anywhere(SECRETARIAT), inGroup());
        allow(Action.CREATE_THEME_GROUP, anywhere(SECRETARIAT, BOARD), inGroup());
        allow(Action.CHANGE_THEME_GROUP, anywhere(SECRETARIAT), inGroup(CHAIR, VICE_CHAIR, PROCESS_LEADER));
        allow(Action.REMOVE_DEMO_CONTENT, anywhere(SECRETARIAT, ADMINISTRATOR), inGroup());
    }

    private AccessTable() {}

    private record Rule(Set<Role> anywhere, Set<Role> inGroup) {}

    /** Whether the caller may, whatever it is done to. */
    public static boolean allows(Actor actor, Action action) {
        return allows(actor, action, null);
    }

    /** Whether the caller may, to something that belongs to this group; null for what belongs to the network. */
    public static boolean allows(Actor actor, Action action, @Nullable UUID themeGroup) {
        Rule rule = java.util.Objects.requireNonNull(RULES.get(action), action::name);
        return rule.anywhere.stream().anyMatch(actor::has)
                || (themeGroup != null && rule.inGroup.stream().anyMatch(role -> actor.hasIn(themeGroup, role)));
    }

    /**
     * @throws Refusal.LoginNeeded when nobody is logged in
     * @throws Refusal.Forbidden when the caller may not
     */
    public static void require(Actor actor, Action action, @Nullable UUID themeGroup) {
        if (allows(actor, action, themeGroup)) {
            return;
        }
        if (!actor.signedIn()) {
            throw new Refusal.LoginNeeded();
        }
        throw new Refusal.Forbidden();
    }

    public static void require(Actor actor, Action action) {
        require(actor, action, null);
    }

    private static void allow(Action action, Set<Role> anywhere, Set<Role> inGroup) {
        RULES.put(action, new Rule(anywhere, inGroup));
    }

    private static Set<Role> anywhere(Role... roles) {
        return Set.of(roles);
    }

    private static Set<Role> inGroup(Role... roles) {
        return Set.of(roles);
    }
}
