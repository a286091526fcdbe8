package dk.videnrul.attachment;

/** What is known of the text of an attachment. */
public enum TextState {
    /** Not read yet; nobody but those who write the item sees the attachment. */
    PENDING,
    /** Read, and found by search. */
    EXTRACTED,
    /** Read; there is none, as in a picture. */
    NOTHING,
    /** Could not be read; the file itself can be fetched. */
    FAILED,
    /** Must not be given to anybody; only removing it helps. */
    QUARANTINED;

    boolean isShownToReaders() {
        return this == EXTRACTED || this == NOTHING || this == FAILED;
    }
}
