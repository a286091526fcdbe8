package dk.videnrul.identity;

/** What can be done; {@link AccessTable} says by whom. */
public enum Action {
    SEE_REFERENCE("See the vocabulary, municipalities, regions, and what the network is"),
    SEE_THEME_GROUPS("See the theme groups and what is written about them"),
    SEE_PUBLIC_CONTENT("Read published items that are public"),
    SEE_MEMBERS_CONTENT("Read published items that are for members"),
    SEE_GROUP_CONTENT("Read published items that are for their theme group"),
    SEE_DRAFT("Read what is not published yet"),
    SEE_PEOPLE("See the people of the network and who takes part where"),
    SEE_SELF("See who one is to the network"),
    SEE_OWN_ITEMS("List what one wrote"),
    CREATE_ITEM("Write a draft"),
    CHANGE_DRAFT("Change what is not published yet"),
    CHANGE_ITEM("Change what is published or archived"),
    PUBLISH_ITEM("Publish an item"),
    ARCHIVE_ITEM("Archive an item"),
    IMPORT_ITEMS("Take in items in bulk"),
    CREATE_THEME_GROUP("Propose a theme group"),
    CHANGE_THEME_GROUP("Change what is written about a theme group"),
    REMOVE_DEMO_CONTENT("Remove the demo content");

    private final String meaning;

    Action(String meaning) {
        this.meaning = meaning;
    }

    /** In plain words, for the generated documentation. */
    public String meaning() {
        return meaning;
    }
}
