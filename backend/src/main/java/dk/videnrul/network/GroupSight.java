package dk.videnrul.network;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.On;
import java.util.Set;
import java.util.UUID;

/**
 * Which proposals a caller sees, in the form in which queries use it: a group that the board has not approved is nobody
 * else's business yet.
 *
 * @param proposals all of them
 * @param own the groups in which the caller takes part, who proposed them or was added to them
 */
record GroupSight(boolean proposals, Set<UUID> own) {

    static GroupSight of(Actor actor) {
        return new GroupSight(AccessTable.allows(actor, Action.SEE_PROPOSALS, On.network()), actor.themeGroups());
    }

    boolean sees(ThemeGroup group) {
        return !group.proposal || proposals || own.contains(group.id);
    }
}
