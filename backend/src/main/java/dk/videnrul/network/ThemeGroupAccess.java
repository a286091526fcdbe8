package dk.videnrul.network;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Role;
import dk.videnrul.platform.json.KebabEnums;
import java.util.ArrayList;
import java.util.List;

/** Applies the access table to a group and its state: what a caller may do with it now. */
final class ThemeGroupAccess {
    private ThemeGroupAccess() {}

    static List<String> allowed(Actor actor, ThemeGroup group) {
        On on = group.on(actor);
        List<String> allowed = new ArrayList<>();
        add(allowed, "change", actor, Action.CHANGE_THEME_GROUP, on);
        for (Step step : Step.from(group.status)) {
            if (step != Step.REOPEN || group.startedOn != null) {
                add(allowed, "change-status:" + KebabEnums.code(step.to), actor, step.action, on);
            }
        }
        if (!group.isClosed()) {
            add(allowed, "decide-start", actor, Action.DECIDE_START, on);
            add(allowed, "manage-people", actor, Action.MANAGE_PARTICIPATIONS, on);
            add(allowed, "answer-requests", actor, Action.ANSWER_JOIN_REQUESTS, on);
        }
        add(allowed, "see-history", actor, Action.SEE_GROUP_HISTORY, on);
        if (actor.personId() != null) {
            addOwn(allowed, actor, group, on);
        }
        return List.copyOf(allowed);
    }

    private static void addOwn(List<String> allowed, Actor actor, ThemeGroup group, On on) {
        if (takesPart(actor, group)) {
            if (group.takesPeople()) {
                allowed.add("leave");
            }
        } else if (group.takesPeople()) {
            switch (group.joining) {
                case FREE -> add(allowed, "join", actor, Action.JOIN_THEME_GROUP, on);
                case ON_REQUEST -> add(allowed, "request-to-join", actor, Action.JOIN_THEME_GROUP, on);
                case BY_INVITATION -> {}
            }
        }
    }

    private static boolean takesPart(Actor actor, ThemeGroup group) {
        return actor.grants().stream()
                .anyMatch(grant -> group.id.equals(grant.themeGroup()) && grant.role() != Role.STEWARD);
    }

    private static void add(List<String> allowed, String what, Actor actor, Action action, On on) {
        if (AccessTable.allows(actor, action, on)) {
            allowed.add(what);
        }
    }
}
