package dk.videnrul.search;

import java.util.List;

/** What somebody who is typing may be looking for, at most ten. */
public record Suggestions(List<Suggestion> items) {

    /** What a suggestion leads to. */
    public enum Target {
        TITLE,
        TOPIC
    }

    /** @param id of the item or the topic */
    public record Suggestion(String text, Target kind, String id) {}
}
