package dk.videnrul.knowledge;

/** Whether the work promotes health or prevents disease. */
public enum Orientation {
    PROMOTING,
    PREVENTING
}
