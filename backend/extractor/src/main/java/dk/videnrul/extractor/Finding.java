package dk.videnrul.extractor;

/**
 * What is said of a file: one word on the first line, then what belongs to it.
 *
 * @param detail the media type after {@link Word#OK}, the text after {@link Word#EXTRACTED}, else nothing
 */
record Finding(Word word, String detail) {

    /** The first line of the answer, in lower case. */
    enum Word {
        /** It may be kept; the detail is its media type. */
        OK,
        /** The detail is its text. */
        EXTRACTED,
        /** It has no text, as a scanned page has none. */
        NOTHING,
        /** It needs a password. */
        ENCRYPTED,
        /** It carries program code that an office program would run. */
        MACROS,
        /** It unpacks to far more than it is. */
        BOMB,
        /** It cannot be read. */
        BROKEN
    }

    static Finding of(Word word) {
        return new Finding(word, "");
    }

    String said() {
        return word.name().toLowerCase(java.util.Locale.ROOT) + "\n" + detail;
    }
}
