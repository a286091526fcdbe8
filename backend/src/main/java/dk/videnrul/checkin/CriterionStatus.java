package dk.videnrul.checkin;

/** How far a group has come with a criterion; a word to talk from, never a mark. */
public enum CriterionStatus {
    MET,
    PARTLY,
    NOT_MET,
    NOT_RELEVANT
}
