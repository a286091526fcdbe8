package dk.videnrul.notice;

/** What happened. */
public enum HappeningKind {
    ITEM_PUBLISHED,
    ITEM_ARCHIVED,
    COMMENT_WRITTEN,
    COMMENT_ANSWERED,
    ROLL_SENT,
    ROLL_TAKEN_UP,
    ROLL_DECLINED
}
