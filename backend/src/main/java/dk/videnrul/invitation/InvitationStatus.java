package dk.videnrul.invitation;

/** What has become of an invitation. */
public enum InvitationStatus {
    OPEN,
    ACCEPTED,
    EXPIRED,
    REVOKED
}
