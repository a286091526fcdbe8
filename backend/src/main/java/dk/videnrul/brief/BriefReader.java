package dk.videnrul.brief;

import dk.videnrul.brief.BriefView.BriefAction;
import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Sight;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.text.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * For whom a brief is written, who need not be calling: what they see and what they may do.
 *
 * @param rolls whether they may pass items on
 */
record BriefReader(MunicipalityRef place, Sight sight, Set<BriefAction> allowed, boolean rolls, Language language) {

    static BriefReader of(Actor actor, MunicipalityRef place, Language language) {
        On there = On.municipality(place.code());
        Set<BriefAction> allowed = EnumSet.noneOf(BriefAction.class);
        if (AccessTable.allows(actor, Action.ANSWER_ROLL, there)) {
            allowed.add(BriefAction.ANSWER);
        }
        if (AccessTable.allows(actor, Action.FORWARD_ITEM, there)) {
            allowed.add(BriefAction.FORWARD);
        }
        if (AccessTable.allows(actor, Action.CHANGE_TRIAL, there)) {
            allowed.add(BriefAction.CHANGE_TRIALS);
        }
        return new BriefReader(place, Sight.of(actor), allowed, AccessTable.allows(actor, Action.ROLL_ITEM), language);
    }

    String code() {
        return place.code();
    }

    boolean may(BriefAction action) {
        return allowed.contains(action);
    }

    /** In the order in which they are declared. */
    List<BriefAction> actions() {
        return new ArrayList<>(allowed);
    }
}
