package dk.videnrul.brief;

/** Why a meeting concerns a municipality; the nearest reason is told. */
public enum BriefMeetingReason {
    /** It is held there. */
    MUNICIPALITY,
    /** It is one of a group in which people of the municipality take part. */
    THEME_GROUP,
    /** It is held elsewhere in the region. */
    REGION,
    /** It is one of the whole network. */
    NETWORK
}
