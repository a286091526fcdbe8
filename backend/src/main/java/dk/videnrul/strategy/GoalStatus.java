package dk.videnrul.strategy;

/** How far a goal is. */
public enum GoalStatus {
    PLANNED,
    ACTIVE,
    REACHED,
    DROPPED;

    boolean open() {
        return this == PLANNED || this == ACTIVE;
    }
}
