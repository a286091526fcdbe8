package dk.videnrul.search.engine;

public final class Fields {

    public static final String ID = "id";
    public static final String VERSION = "version";
    public static final String STATUS = "status";
    public static final String VISIBILITY = "visibility";
    public static final String THEME_GROUP_ID = "themeGroupId";
    public static final String WRITERS = "writers";
    public static final String PUBLISHED_AT = "publishedAt";
    public static final String TENDED_AT = "tendedAt";
    public static final String REVIEW_DUE = "reviewDue";
    /** Ids of topics, to find what else is about them. */
    public static final String TOPICS = "topics";

    public static final String TITLE_ORDER = "titleOrder";
    /** Words as they are written, to suggest them for misspelt ones. */
    public static final String SPELLING = "spelling";
    /** Words of the title, and all of it as one, to complete what is being typed. */
    public static final String TITLE_WORDS = "titleWords";

    public static final String TITLE_LINE = "titleLine";

    /** Three letters each of the words of title, topics and summary, for words that nothing has. */
    public static final String LETTERS = "letters";

    /** Code of the language, of items that are not in Danish. */
    public static final String STORED_LANGUAGE = "language";

    public static final String STORED_TITLE = "title";
    public static final String STORED_SUMMARY = "summary";
    public static final String STORED_BODY = "body";

    /** The words of attachments, apart from the item's own: a long file must not drown what the item itself says. */
    public static final String ATTACHMENT_WORDS = "words.ATTACHMENTS";

    public static final String ATTACHMENT_PARTS = "parts.ATTACHMENTS";
    public static final String STORED_ATTACHMENT_IDS = "attachmentIds";
    public static final String STORED_ATTACHMENTS = "attachments";

    private Fields() {}
}
