package dk.videnrul.dialogue;

/** What sort of organisation it is. */
public enum StakeholderKind {
    MINISTRY,
    AGENCY,
    REGION,
    RESEARCH,
    ASSOCIATION,
    COMPANY,
    OTHER
}
