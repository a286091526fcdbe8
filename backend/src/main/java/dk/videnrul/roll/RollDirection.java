package dk.videnrul.roll;

/** Who moved the item: somebody sent it, or those who wanted it took it. */
public enum RollDirection {
    PUSH,
    PULL
}
