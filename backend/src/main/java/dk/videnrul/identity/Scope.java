package dk.videnrul.identity;

/** Where a role must be held for a rule of the {@link AccessTable} to count. */
public enum Scope {
    /** Anywhere: whatever it is done to. */
    NETWORK,
    /** In a theme group to which the thing belongs. */
    GROUP,
    /** For the municipality to which the thing belongs. */
    MUNICIPALITY,
    /** For the region to which the thing belongs; not for the municipalities that lie in it. */
    REGION,
    /** Anywhere, and the thing is the caller's own. */
    OWN
}
