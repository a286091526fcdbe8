package dk.videnrul.infopackage;

import dk.videnrul.infopackage.PackageGoals.PackageGoal;
import dk.videnrul.knowledge.ItemGlance;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.PlausibleDays;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with what a package is to be. */
@ApplicationScoped
class InfoPackageChecks {
    private final Validation validation;
    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final PackageGoals goals;
    private final KnowledgeReading items;

    InfoPackageChecks(
            Validation validation,
            Vocabulary vocabulary,
            Gazetteer gazetteer,
            PackageGoals goals,
            KnowledgeReading items) {
        this.validation = validation;
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
        this.goals = goals;
        this.items = items;
    }

    /**
     * @param before items that are in it already: they stay until somebody takes them out, whatever became of them
     * @throws Refusal.Invalid with every fault
     */
    List<PackageEntry> check(InfoPackageDraft draft, Collection<UUID> before) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        vocabulary.check(Scheme.FOCUS_AREA, draft.focusAreas(), "/focusAreas", faults);
        PlausibleDays.check(draft.dueOn(), "/dueOn", faults);
        PlausibleDays.check(draft.election(), "/election", faults);
        if (draft.election() != null && !Election.isOn(draft.election())) {
            faults.add(Fault.at("/election", "no-election-day"));
        }
        if (draft.municipality() != null
                && gazetteer.municipality(draft.municipality()).isEmpty()) {
            faults.add(Fault.at("/municipality", "unknown-municipality", draft.municipality()));
        }
        checkGoals(draft.goals(), faults);
        List<PackageEntry> entries = entries(draft.items(), before, faults);
        faults.refuseIfAny();
        return entries;
    }

    private void checkGoals(List<UUID> wanted, Faults faults) {
        Map<UUID, PackageGoal> known =
                goals.adopted(wanted.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
        for (int place = 0; place < wanted.size(); place++) {
            if (wanted.get(place) != null && !known.containsKey(wanted.get(place))) {
                faults.add(Fault.at("/goals/" + place, "unknown-goal"));
            }
        }
    }

    private List<PackageEntry> entries(List<PackageItemDraft> wanted, Collection<UUID> before, Faults faults) {
        Map<String, ItemGlance> known = items.named(wanted.stream()
                .filter(Objects::nonNull)
                .map(PackageItemDraft::item)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<PackageEntry> entries = new ArrayList<>();
        Set<UUID> taken = new HashSet<>();
        for (int place = 0; place < wanted.size(); place++) {
            PackageItemDraft one = wanted.get(place);
            if (one == null || one.item() == null || one.item().isBlank() || one.shelf() == null) {
                continue;
            }
            @Nullable ItemGlance item = known.get(one.item());
            String pointer = "/items/" + place;
            if (item == null) {
                faults.add(Fault.at(pointer + "/item", "unknown-item", one.item()));
                continue;
            }
            if (!taken.add(item.id())) {
                faults.add(Fault.at(pointer + "/item", "info-package-item-twice"));
            }
            if (!before.contains(item.id())) {
                checkOpen(item, pointer, faults);
            }
            checkShelf(item, one.shelf(), pointer, faults);
            entries.add(new PackageEntry(item.id(), one.shelf(), one.line(), one.why()));
        }
        return entries;
    }

    /**
     * Whether everything in it may be shown to everybody now, at its place.
     *
     * @throws Refusal.Invalid with every fault
     */
    void requireOpen(InfoPackage one) {
        Map<UUID, ItemGlance> known = items.glances(one.items());
        Faults faults = new Faults();
        for (int place = 0; place < one.entries.size(); place++) {
            PackageEntry entry = one.entries.get(place);
            @Nullable ItemGlance item = known.get(entry.item());
            String pointer = "/items/" + place;
            if (item == null) {
                faults.add(Fault.at(pointer + "/item", "info-package-item-gone"));
            } else {
                checkOpen(item, pointer, faults);
                checkShelf(item, entry.shelf(), pointer, faults);
            }
        }
        faults.refuseIfAny();
    }

    private static void checkOpen(ItemGlance item, String pointer, Faults faults) {
        if (!InfoPackageViews.isOpen(item)) {
            faults.add(Fault.at(pointer + "/item", "info-package-item-not-public", item.title()));
        }
    }

    private static void checkShelf(ItemGlance item, PackageShelf shelf, String pointer, Faults faults) {
        if (!shelf.takes(item.outcome())) {
            faults.add(Fault.at(pointer + "/shelf", "info-package-wrong-shelf", item.title()));
        }
    }
}
