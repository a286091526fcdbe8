package dk.videnrul.attachment;

/** How the outbox names facts about attachments. */
public final class AttachmentFacts {
    /** The subject of facts about an attachment itself: uploaded, downloaded, changed, removed. */
    public static final String SUBJECT = "attachment";

    /** What happened to an item when what is known of its attachments changed. */
    static final String OF_ITEM = "attachments-changed";

    private AttachmentFacts() {}
}
