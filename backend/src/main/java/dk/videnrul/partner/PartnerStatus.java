package dk.videnrul.partner;

/** Whether a partner may call: at once in every request, whatever its token says. */
public enum PartnerStatus {
    ACTIVE,
    SUSPENDED,
    /** For good. */
    ENDED
}
