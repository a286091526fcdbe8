package dk.videnrul.partner;

/** What became of a partner. */
public enum PartnerEventKind {
    REGISTERED,
    CHANGED,
    SUSPENDED,
    RESUMED,
    ENDED,
    SECRET_ISSUED;

    /** What it is called to become that. */
    static PartnerEventKind of(PartnerStatus status) {
        return switch (status) {
            case ACTIVE -> RESUMED;
            case SUSPENDED -> SUSPENDED;
            case ENDED -> ENDED;
        };
    }
}
