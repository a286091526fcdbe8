package dk.videnrul.workshop;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.On;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a caller sees of all workshops, in the form that queries use.
 *
 * @param all whether they run every workshop
 * @param runs the groups whose workshops they run
 * @param sees the groups whose results they read
 */
record WorkshopSight(boolean all, Set<UUID> runs, Set<UUID> sees) {

    static WorkshopSight of(Actor actor) {
        return new WorkshopSight(
                AccessTable.allows(actor, Action.RUN_WORKSHOP),
                groups(actor, Action.RUN_WORKSHOP),
                groups(actor, Action.SEE_WORKSHOP));
    }

    private static Set<UUID> groups(Actor actor, Action action) {
        return actor.themeGroups().stream()
                .filter(group -> AccessTable.allows(actor, action, On.group(group)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
