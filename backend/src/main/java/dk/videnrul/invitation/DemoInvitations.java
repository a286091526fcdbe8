package dk.videnrul.invitation;

import dk.videnrul.identity.Actor;
import dk.videnrul.platform.text.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Writes and removes invented invitations; no letter is sent for them, and nobody has their links. */
@ApplicationScoped
public class DemoInvitations {
    private final InvitationRepository invitations;
    private final InvitationChecks checks;
    private final InvitationSettings settings;
    private final Clock clock;

    DemoInvitations(
            InvitationRepository invitations, InvitationChecks checks, InvitationSettings settings, Clock clock) {
        this.invitations = invitations;
        this.checks = checks;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param daysAgo when it was sent; long enough ago, it has run out */
    @Transactional
    public void add(InvitationDraft draft, String inviter, int daysAgo) {
        Instant sent = clock.instant().minus(java.time.Duration.ofDays(daysAgo));
        Invitation invitation = new Invitation(draft, checks.group(draft), Actor.GUEST, inviter, sent);
        invitation.sendAs(Secret.next(), sent.plus(settings.validFor()));
        invitation.demo = true;
        invitations.persist(invitation);
    }

    /** Also those that were sent to invented groups or by invented people. */
    @Transactional
    public void remove() {
        invitations.delete("demo or themeGroup in (select id from ThemeGroup where demo)"
                + " or person in (select id from Person where demo)"
                + " or invitedBy in (select id from Person where demo)");
    }
}
