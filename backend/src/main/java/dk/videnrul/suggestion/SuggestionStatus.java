package dk.videnrul.suggestion;

/** Whether a place has answered a suggestion. */
public enum SuggestionStatus {
    OPEN,
    TAKEN_UP,
    /** Not for them; it is never suggested to them again. */
    DISMISSED
}
