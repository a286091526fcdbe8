package dk.videnrul.imports;

/** Where an import stands. */
public enum ImportState {
    /** Every line is read and its faults noted. */
    CHECKING,
    /** The lines without faults are written. */
    IMPORTING,
    DONE,
    /** Nothing was written, because lines have faults and {@code partial} was not asked for. */
    REFUSED,
    /** It could not be finished; what was written stays and a repeat changes nothing of it. */
    FAILED;

    boolean isFinished() {
        return this != CHECKING && this != IMPORTING;
    }
}
