package dk.videnrul.invitation;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.On;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.Place;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.Employer;
import dk.videnrul.people.People;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of an invitation before it is sent. */
@ApplicationScoped
class InvitationChecks {
    private final InvitationRepository invitations;
    private final People people;
    private final ThemeGroups groups;
    private final Gazetteer gazetteer;
    private final Validation validation;
    private final Clock clock;

    InvitationChecks(
            InvitationRepository invitations,
            People people,
            ThemeGroups groups,
            Gazetteer gazetteer,
            Validation validation,
            Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.validation = validation;
        this.clock = clock;
    }

    /** The group that the draft names, if there is one. */
    @Nullable
    UUID group(InvitationDraft draft) {
        return draft.themeGroup() == null
                ? null
                : groups.withSlugs(List.of(draft.themeGroup())).values().stream()
                        .map(ThemeGroupFacts::id)
                        .findFirst()
                        .orElse(null);
    }

    /** Notes what the inviter may not give, besides every fault of form. */
    void check(InvitationDraft draft, @Nullable UUID group, Actor inviter) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        Employer.check(draft.municipality(), draft.region(), draft.organisation(), gazetteer, faults);
        Place place = Place.of(draft.municipality(), draft.region());
        if (!draft.localRoles().isEmpty() && place == null) {
            faults.add(Fault.at("/localRoles", "place-needed"));
        } else if (place != null
                && !draft.localRoles().isEmpty()
                && !AccessTable.allows(inviter, Action.APPOINT, place.on())) {
            faults.add(Fault.at("/localRoles", "not-yours-to-appoint"));
        }
        if (draft.themeGroup() != null && group == null) {
            faults.add(Fault.at("/themeGroup", "unknown-theme-group", draft.themeGroup()));
        } else if (group != null && !AccessTable.allows(inviter, Action.INVITE, On.group(group))) {
            faults.add(Fault.at("/themeGroup", "not-yours-to-appoint"));
        }
        faults.refuseIfAny();
    }

    /**
     * @throws Refusal.Conflict when they are a member already, are invited already, or are known to another place,
     *     whose coordinator or the secretariat should invite them back
     */
    void checkPerson(InvitationDraft draft, Actor inviter) {
        if (invitations.openFor(draft.email(), clock.instant()).isPresent()) {
            throw new Refusal.Conflict("invitation-open");
        }
        people.withEmail(draft.email()).ifPresent(known -> {
            if (known.linked() && known.active()) {
                throw new Refusal.Conflict("invited-is-member");
            }
            Place place = known.facts().place();
            boolean invitesColleague = place != null
                    && place.equals(Place.of(draft.municipality(), draft.region()))
                    && AccessTable.allows(inviter, Action.INVITE, place.on());
            if (!AccessTable.allows(inviter, Action.INVITE) && !invitesColleague) {
                throw new Refusal.Conflict("invited-is-known");
            }
        });
    }
}
