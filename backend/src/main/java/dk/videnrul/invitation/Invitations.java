package dk.videnrul.invitation;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invitations to the network, as those see them who may send them. */
@ApplicationScoped
class Invitations {
    private final InvitationRepository invitations;
    private final InvitationChecks checks;
    private final InvitationViews views;
    private final InvitationLetters letters;
    private final InvitationSettings settings;
    private final People people;
    private final CurrentActor current;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            InvitationChecks checks,
            InvitationViews views,
            InvitationLetters letters,
            InvitationSettings settings,
            People people,
            CurrentActor current,
            Clock clock) {
        this.invitations = invitations;
        this.checks = checks;
        this.views = views;
        this.letters = letters;
        this.settings = settings;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** What the caller could have sent or has sent, newest first. */
    @Transactional
    Page<InvitationView> list(@Nullable InvitationStatus status, int limit, @Nullable String after) {
        Actor actor = current.get();
        AccessTable.require(actor, Action.SEE_INVITATIONS);
        Cursor cursor = Cursor.decode(after, 2);
        Page<Invitation> page = Page.of(
                invitations.seen(
                        actor,
                        status,
                        clock.instant(),
                        cursor == null ? null : cursor.key(0, Instant::parse),
                        cursor == null ? null : cursor.id(1),
                        limit + 1),
                limit,
                null,
                invitation -> Cursor.after(invitation.createdAt, invitation.id),
                invitation -> invitation);
        return new Page<>(views.all(page.items()), null, page.next());
    }

    /** @throws Refusal.NotFound when there is none, or none that the caller sees */
    @Transactional
    InvitationView get(UUID id) {
        return views.one(find(id), null);
    }

    /** @return with the link, which is shown this once */
    @Transactional
    InvitationView create(InvitationDraft draft) {
        Actor actor = current.get();
        @Nullable UUID group = checks.group(draft);
        AccessTable.require(
                actor,
                Action.INVITE,
                new On(group == null ? Set.of() : Set.of(group), draft.municipality(), draft.region(), false));
        checks.check(draft, group, actor);
        checks.checkPerson(draft, actor);
        return send(new Invitation(draft, group, actor, name(actor), clock.instant()));
    }

    /** Another letter with another link, valid as long as the first one was. */
    @Transactional
    InvitationView sendAgain(UUID id) {
        Invitation invitation = find(id);
        AccessTable.require(current.get(), Action.INVITE, invitation.scope());
        invitation.requireUnanswered();
        return send(invitation);
    }

    @Transactional
    void revoke(UUID id, ExpectedVersion expected) {
        Invitation invitation = find(id);
        AccessTable.require(current.get(), Action.INVITE, invitation.scope());
        expected.check(invitation.version);
        invitation.revoke(clock.instant());
    }

    private InvitationView send(Invitation invitation) {
        Secret secret = Secret.next();
        invitation.sendAs(secret, clock.instant().plus(settings.validFor()));
        invitations.persistAndFlush(invitation);
        letters.invite(invitation, views.link(secret));
        return views.one(invitation, secret);
    }

    private Invitation find(UUID id) {
        return invitations.seen(id, current.get()).orElseThrow(Refusal.NotFound::new);
    }

    /** As the network knows the inviter, or else as the login does. */
    private String name(Actor actor) {
        PersonFacts known = actor.personId() == null
                ? null
                : people.withIds(List.of(actor.personId())).get(actor.personId());
        return known != null ? known.name() : actor.name() != null ? actor.name() : "";
    }
}
