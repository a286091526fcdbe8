package dk.videnrul.knowledge;

import java.util.List;

/** How the outbox names facts about knowledge items. */
public final class KnowledgeFacts {
    /** The subject of every fact about an item. */
    public static final String SUBJECT = "knowledge-item";

    /** What can happen to an item that others see, and to whether they see it. */
    public static final List<String> OF_WHAT_IS_SHOWN =
            List.of("published", "changed", "archived", "restored", "confirmed", "review-due", "deleted", "removed");

    private KnowledgeFacts() {}
}
