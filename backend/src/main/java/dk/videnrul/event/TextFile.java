package dk.videnrul.event;

/** An answer that is a file of text: a calendar, a table. */
interface TextFile {
    String fileName();

    String text();

    /** Whether a browser should save it rather than show it. */
    boolean download();
}
