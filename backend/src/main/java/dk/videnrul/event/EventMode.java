package dk.videnrul.event;

/** How one takes part: at the place, over the net, or either. */
public enum EventMode {
    PHYSICAL,
    DIGITAL,
    HYBRID
}
