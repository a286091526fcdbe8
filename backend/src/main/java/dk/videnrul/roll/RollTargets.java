package dk.videnrul.roll;

import dk.videnrul.identity.Visibility;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.Municipalities;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.roll.RollDraft.RollTarget;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an item may roll to a place: it must be there, take something new, and be allowed to see the item already. */
@ApplicationScoped
class RollTargets {
    private static final String GROUP = "/to/themeGroup";
    private static final String MUNICIPALITY = "/to/municipality";

    private final ThemeGroups groups;
    private final Municipalities municipalities;
    private final Gazetteer gazetteer;

    RollTargets(ThemeGroups groups, Municipalities municipalities, Gazetteer gazetteer) {
        this.groups = groups;
        this.municipalities = municipalities;
        this.gazetteer = gazetteer;
    }

    /** Notes every fault, or answers the place. */
    @Nullable
    Spot checked(RollTarget to, ItemFacts item, Faults faults) {
        if ((to.themeGroup() == null) == (to.municipality() == null)) {
            faults.add(Fault.at("/to", "roll-one-target"));
            return null;
        }
        return to.themeGroup() != null
                ? group(to.themeGroup(), item, faults)
                : municipality(String.valueOf(to.municipality()), item, faults);
    }

    /** Notes when a group that an item was rolled to has closed meanwhile. */
    void checkStillOpen(Spot target, Faults faults) {
        if (target.themeGroup() != null) {
            ThemeGroupFacts group = groups.withIds(List.of(target.themeGroup())).get(target.themeGroup());
            if (group != null) {
                group.checkTakesNew("/status", faults);
            }
        }
    }

    private @Nullable Spot group(String slug, ItemFacts item, Faults faults) {
        ThemeGroupFacts group = groups.withSlugs(List.of(slug)).get(slug);
        if (group == null) {
            faults.add(Fault.at(GROUP, "unknown-theme-group", slug));
            return null;
        }
        group.checkTakesNew(GROUP, faults);
        if (group.id().equals(item.themeGroup())) {
            faults.add(Fault.at(GROUP, "roll-there-already", group.name()));
        } else if (item.visibility() == Visibility.GROUP) {
            faults.add(Fault.at(GROUP, "roll-not-for-them"));
        }
        return Spot.group(group.id());
    }

    private @Nullable Spot municipality(String code, ItemFacts item, Faults faults) {
        String name = gazetteer.municipality(code).map(known -> known.name()).orElse(null);
        if (name == null) {
            faults.add(Fault.at(MUNICIPALITY, "unknown-municipality", code));
            return null;
        }
        if (!municipalities.isMember(code)) {
            faults.add(Fault.at(MUNICIPALITY, "roll-municipality-not-member", name));
        }
        if (code.equals(item.municipality())) {
            faults.add(Fault.at(MUNICIPALITY, "roll-there-already", name));
        } else if (item.visibility() == Visibility.GROUP) {
            faults.add(Fault.at(MUNICIPALITY, "roll-not-for-them"));
        }
        return Spot.municipality(code);
    }
}
