package dk.videnrul.need;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.On;
import dk.videnrul.need.NeedView.NeedAction;
import java.util.ArrayList;
import java.util.List;

/** What a caller may do with a question as it stands. */
final class NeedActions {
    private NeedActions() {}

    static List<NeedAction> of(Need need, Actor actor, int answers) {
        List<NeedAction> allowed = new ArrayList<>();
        boolean open = need.status == NeedStatus.OPEN;
        if (open && AccessTable.allows(actor, Action.CHANGE_NEED, need.on(actor))) {
            allowed.add(NeedAction.CHANGE);
        }
        if (need.status != NeedStatus.WITHDRAWN && AccessTable.allows(actor, Action.ANSWER_NEED, On.network())) {
            allowed.add(NeedAction.ANSWER);
        }
        if (AccessTable.allows(actor, Action.SETTLE_NEED, need.on(actor))) {
            if (open && answers > 0) {
                allowed.add(NeedAction.ACCEPT);
            }
            allowed.add(open ? NeedAction.WITHDRAW : NeedAction.REOPEN);
        }
        return allowed;
    }
}
