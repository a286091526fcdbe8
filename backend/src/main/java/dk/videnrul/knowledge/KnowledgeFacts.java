package dk.videnrul.knowledge;

/** How the outbox names facts about knowledge items. */
public final class KnowledgeFacts {
    /** The subject of every fact about an item. */
    public static final String SUBJECT = "knowledge-item";

    private KnowledgeFacts() {}
}
