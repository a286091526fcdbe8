package dk.videnrul.strategy;

/** What shows how far a goal is. */
public enum GoalEvidenceKind {
    ITEM,
    TRIAL,
    EVENT
}
