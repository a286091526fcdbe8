package dk.videnrul.dialogue;

import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.Bylines;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows organisations and what was said with them, a page in a fixed number of statements. */
@ApplicationScoped
class StakeholderViews {
    private final ThemeGroups groups;
    private final Bylines bylines;

    StakeholderViews(ThemeGroups groups, Bylines bylines) {
        this.groups = groups;
        this.bylines = bylines;
    }

    StakeholderView one(Stakeholder stakeholder) {
        return all(List.of(stakeholder)).getFirst();
    }

    List<StakeholderView> all(List<Stakeholder> shown) {
        Map<UUID, ThemeGroupFacts> known = groups.withIds(
                shown.stream().flatMap(one -> one.themeGroups.stream()).collect(Collectors.toSet()));
        Bylines.Known people = bylines.of(shown.stream().map(one -> one.changedBy));
        return shown.stream()
                .map(one -> new StakeholderView(
                        one.id,
                        one.name,
                        one.kind,
                        one.url,
                        ThemeGroupFacts.refs(one.themeGroups, known),
                        one.lastContactOn,
                        one.openSteps,
                        one.nextDueOn,
                        people.of(one.changedBy, one.changedByName),
                        one.changedAt,
                        one.version))
                .toList();
    }

    /** The organisation as it would be written now. */
    StakeholderDraft draft(Stakeholder stakeholder) {
        return stakeholder.toDraft(
                ThemeGroupFacts.refs(stakeholder.themeGroups, groups.withIds(stakeholder.themeGroups)).stream()
                        .map(ThemeGroupRef::slug)
                        .toList());
    }

    List<StakeholderContactView> contacts(List<StakeholderContact> shown) {
        Bylines.Known people = bylines.of(shown.stream().flatMap(one -> Stream.of(one.member, one.changedBy)));
        return shown.stream()
                .map(one -> new StakeholderContactView(
                        one.id,
                        one.stakeholder,
                        one.day,
                        one.way,
                        one.about,
                        one.agreed,
                        people.of(one.member, null),
                        one.nextStep,
                        one.nextStepDue,
                        one.nextStepDone,
                        people.of(one.changedBy, one.changedByName),
                        one.changedAt,
                        one.version))
                .toList();
    }
}
