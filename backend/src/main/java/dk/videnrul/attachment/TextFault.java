package dk.videnrul.attachment;

/** Why the text of an attachment was not read, or why the attachment is held back. */
public enum TextFault {
    /** A personal identification number stands in it. */
    CPR(TextState.QUARANTINED),
    /** It unpacks to far more than it is. */
    BOMB(TextState.QUARANTINED),
    ENCRYPTED(TextState.FAILED),
    BROKEN(TextState.FAILED),
    TOO_SLOW(TextState.FAILED),
    TOO_MUCH_MEMORY(TextState.FAILED);

    private final TextState state;

    TextFault(TextState state) {
        this.state = state;
    }

    TextState state() {
        return state;
    }
}
