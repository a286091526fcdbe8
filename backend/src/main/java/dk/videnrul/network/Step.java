package dk.videnrul.network;

import dk.videnrul.identity.Action;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A step in the life of a theme group: from where, to where, and what in the access table it is. */
enum Step {
    APPROVE(ThemeGroupStatus.PLANNED, Action.APPROVE_THEME_GROUP, ThemeGroupStatus.PROPOSED),
    WITHDRAW(ThemeGroupStatus.CLOSED, Action.WITHDRAW_PROPOSAL, ThemeGroupStatus.PROPOSED),
    START(ThemeGroupStatus.ACTIVE, Action.RUN_THEME_GROUP, ThemeGroupStatus.PLANNED),
    PAUSE(ThemeGroupStatus.PAUSED, Action.RUN_THEME_GROUP, ThemeGroupStatus.ACTIVE),
    RESUME(ThemeGroupStatus.ACTIVE, Action.RUN_THEME_GROUP, ThemeGroupStatus.PAUSED),
    CLOSE(
            ThemeGroupStatus.CLOSED,
            Action.CLOSE_THEME_GROUP,
            ThemeGroupStatus.PLANNED,
            ThemeGroupStatus.ACTIVE,
            ThemeGroupStatus.PAUSED),
    /** Another note, successor or steward, when the one that was named cannot go on. */
    AMEND(ThemeGroupStatus.CLOSED, Action.CLOSE_THEME_GROUP, ThemeGroupStatus.CLOSED),
    REOPEN(ThemeGroupStatus.ACTIVE, Action.REOPEN_THEME_GROUP, ThemeGroupStatus.CLOSED);

    private final Set<ThemeGroupStatus> from;
    final ThemeGroupStatus to;
    final Action action;

    Step(ThemeGroupStatus to, Action action, ThemeGroupStatus first, ThemeGroupStatus... others) {
        this.from = EnumSet.of(first, others);
        this.to = to;
        this.action = action;
    }

    static Optional<Step> between(ThemeGroupStatus from, ThemeGroupStatus to) {
        return from(from).stream().filter(step -> step.to == to).findFirst();
    }

    static List<Step> from(ThemeGroupStatus status) {
        return Arrays.stream(values())
                .filter(step -> step.from.contains(status))
                .toList();
    }

    boolean ends() {
        return this == CLOSE || this == AMEND;
    }
}
