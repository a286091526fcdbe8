package dk.videnrul.search.engine;

final class Fields {

    static final String ID = "id";
    static final String VERSION = "version";
    static final String STATUS = "status";
    static final String VISIBILITY = "visibility";
    static final String THEME_GROUP_ID = "themeGroupId";
    static final String WRITERS = "writers";
    static final String PUBLISHED_AT = "publishedAt";
    static final String REVIEW_DUE = "reviewDue";
    static final String TITLE_ORDER = "titleOrder";
    /** Words as they are written, to suggest them for misspelt ones. */
    static final String SPELLING = "spelling";
    /** Words of the title, and all of it as one, to complete what is being typed. */
    static final String TITLE_WORDS = "titleWords";

    static final String TITLE_LINE = "titleLine";

    static final String STORED_TITLE = "title";
    static final String STORED_SUMMARY = "summary";
    static final String STORED_BODY = "body";

    /** The words of attachments, apart from the item's own: a long file must not drown what the item itself says. */
    static final String ATTACHMENT_WORDS = "words.ATTACHMENTS";

    static final String ATTACHMENT_PARTS = "parts.ATTACHMENTS";
    static final String STORED_ATTACHMENT_IDS = "attachmentIds";
    static final String STORED_ATTACHMENTS = "attachments";

    private Fields() {}
}
