package dk.videnrul.suggestion;

/** Whether a place has answered a suggestion. */
public enum SuggestionStatus {
    OPEN,
    TAKEN_UP,
    /** Not for them; it is not suggested to them again unless they ask for it themselves. */
    DISMISSED
}
