package dk.videnrul.notice;

/** What happened. */
public enum HappeningKind {
    ITEM_PUBLISHED,
    ITEM_ARCHIVED,
    COMMENT_WRITTEN,
    COMMENT_ANSWERED,
    ROLL_SENT,
    ROLL_TAKEN_UP,
    ROLL_DECLINED,
    TRIAL_STARTED,
    /** It was begun and is over, so that there is something to tell. */
    TRIAL_FINISHED,
    NEED_POSTED,
    /** An item was named as an answer. */
    NEED_ANSWERED,
    /** An answer was accepted. */
    NEED_SETTLED
}
