package dk.videnrul.invitation;

import dk.videnrul.coordination.Appointments;
import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Account;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.municipality.Place;
import dk.videnrul.network.FirstLogin;
import dk.videnrul.network.GroupEntry;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** An invitation is answered: the account that was logged in with belongs to the invited person from then on. */
@ApplicationScoped
class Acceptance implements FirstLogin {
    private final InvitationRepository invitations;
    private final InvitationViews views;
    private final People people;
    private final Appointments appointments;
    private final GroupEntry groups;
    private final CurrentActor current;
    private final Clock clock;

    Acceptance(
            InvitationRepository invitations,
            InvitationViews views,
            People people,
            Appointments appointments,
            GroupEntry groups,
            CurrentActor current,
            Clock clock) {
        this.invitations = invitations;
        this.views = views;
        this.people = people;
        this.appointments = appointments;
        this.groups = groups;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when no invitation has this secret */
    @Transactional
    InvitationPreview preview(String secret) {
        return views.preview(find(secret));
    }

    /**
     * Once; the one who did may do it again without effect.
     *
     * @throws Refusal.Conflict when it is used, revoked or has run out, or the account is another member's
     */
    @Transactional
    Accepted accept(String secret) {
        Invitation invitation = find(secret);
        Actor actor = current.get();
        AccessTable.require(actor, Action.ACCEPT_INVITATION, On.network().own(actor.signedIn()));
        UUID caller = actor.personId();
        if (caller != null && caller.equals(invitation.person)) {
            return new Accepted(caller);
        }
        invitation.requireUnanswered();
        if (invitation.status(clock.instant()) == InvitationStatus.EXPIRED) {
            throw new Refusal.Conflict("invitation-expired");
        }
        boolean anothers = caller != null
                && people.withEmail(invitation.email)
                        .filter(invited -> invited.facts().id().equals(caller))
                        .isEmpty();
        if (anothers) {
            throw new Refusal.Conflict("account-of-another-member");
        }
        return new Accepted(welcome(invitation, current.account().orElseThrow(Refusal.Forbidden::new))
                .id());
    }

    /** Only an address that the provider has verified is as good as the link that was sent to it. */
    @Override
    @Transactional
    public boolean welcomes(Account account) {
        String email = account.emailVerified() ? account.email() : null;
        return email != null
                && people.withEmail(email).filter(People.KnownPerson::linked).isEmpty()
                && invitations
                        .openFor(email, clock.instant())
                        .map(invitation -> welcome(invitation, account))
                        .isPresent();
    }

    private PersonFacts welcome(Invitation invitation, Account account) {
        PersonFacts person = people.welcome(account.subject(), invitation.toPersonDraft(), invitation.language);
        Place place = invitation.place();
        if (place != null) {
            invitation.localRoles.forEach(
                    role -> appointments.appoint(person.id(), place, role, invitation.localMandate));
        }
        if (invitation.themeGroup != null && invitation.groupRole != null) {
            groups.enter(person.id(), invitation.themeGroup, invitation.groupRole, invitation.groupMandate);
        }
        invitation.acceptAs(person.id(), clock.instant());
        return person;
    }

    private Invitation find(String secret) {
        return invitations.withSecret(new Secret(secret)).orElseThrow(Refusal.NotFound::new);
    }
}
