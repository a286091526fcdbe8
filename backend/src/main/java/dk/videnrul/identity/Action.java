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
    SEE_FORMER_MEMBERS("List the people who have left, and move people from one employer to another"),
    CHANGE_MEMBER("Correct a member's record, and note that somebody leaves or returns"),
    CHANGE_OWN_RECORD("See and change what is told of oneself, take it along, have it deleted"),
    CHANGE_MEMBERSHIP("Note when a municipality or a region joins, leaves and returns"),
    CHANGE_MUNICIPALITY_PROFILE("Change what a municipality says of itself"),
    APPOINT("Give, end and hand over the roles of a municipality or a region"),
    SEE_INVITATIONS("List the invitations that one may see"),
    INVITE("Invite somebody to the network; see, send again and revoke such an invitation"),
    SEE_INVITATION("See an invitation by the secret in its link"),
    ACCEPT_INVITATION("Accept an invitation for the account with which one is logged in"),
    ASK_FOR_MEMBERSHIP("Ask to become a member with the account with which one is logged in"),
    SEE_MEMBERSHIP_REQUESTS("List the people who ask to become members, as far as one may decide"),
    DECIDE_MEMBERSHIP_REQUEST("See and decide who asks to become a member"),
    SEE_SELF("See who one is to the network"),
    SEE_OWN_ITEMS("List what one wrote"),
    CREATE_ITEM("Write a draft"),
    CHANGE_DRAFT("Change a draft"),
    DELETE_DRAFT("Delete a draft that one began and never submitted"),
    SUBMIT_ITEM("Submit a draft, and take it back"),
    CHANGE_ITEM("Change what is submitted, published or archived"),
    PUBLISH_ITEM("Publish an item, or send it back to its authors"),
    ARCHIVE_ITEM("Archive an item, and say what takes its place"),
    CONFIRM_ITEM("Say that a published item still holds"),
    SEE_VERSIONS("Read what an item said before, and compare"),
    SEE_REVIEW_TASKS("See what waits for oneself to look at"),
    IMPORT_ITEMS("Take in items in bulk"),
    SEE_COMMENTS("Read what is said about an item, and by whom"),
    WRITE_COMMENT("Say something about a published item"),
    CHANGE_COMMENT("Change or delete a comment"),
    MODERATE_COMMENT("Hide a comment, or show it again"),
    SEE_ROLLS("See where items were rolled, by whom and why"),
    ROLL_ITEM("Roll a published item to a theme group or a municipality"),
    CHANGE_ROLL("Change one's reason for a roll, or take it back"),
    ANSWER_ROLL("Take up or decline what was rolled to a theme group or a municipality"),
    CREATE_EVENT("Plan an event"),
    CHANGE_EVENT("Change, cancel or delete an event"),
    SEE_PARTICIPANTS("See who takes part in an event, with their notes"),
    REGISTER_FOR_EVENT("Take part in an event"),
    CHANGE_REGISTRATION("Change what one told the organisers when one registered"),
    WITHDRAW_REGISTRATION("Take part no more, or withdraw somebody else"),
    HAVE_CALENDAR("Have an address under which a calendar program reads one's events"),
    SEE_PROPOSALS("See every theme group that the board has not approved; others see the one they take part in"),
    PROPOSE_THEME_GROUP("Propose a theme group"),
    CHANGE_THEME_GROUP("Change what is written about a theme group"),
    DECIDE_START("Answer the start decisions of a theme group"),
    APPROVE_THEME_GROUP("Approve a proposed theme group, or note that the board has"),
    WITHDRAW_PROPOSAL("Withdraw or decline a proposed theme group"),
    RUN_THEME_GROUP("Start, pause and resume a theme group"),
    CLOSE_THEME_GROUP("Close a theme group"),
    REOPEN_THEME_GROUP("Let a closed theme group go on"),
    SEE_GROUP_HISTORY("See what became of a theme group and on what it was founded"),
    JOIN_THEME_GROUP("Join a theme group that is free to join, or ask to"),
    MANAGE_PARTICIPATIONS("Add people to a theme group and change their roles"),
    END_PARTICIPATION("End somebody's part in a theme group"),
    SEE_JOIN_REQUESTS("See who asks to join a theme group"),
    ANSWER_JOIN_REQUESTS("Accept or decline who asks to join a theme group"),
    WITHDRAW_JOIN_REQUEST("Take back one's own wish to join a theme group"),
    REPORT_TRIAL("Report that a municipality tries an item, and draft the experience that came of it"),
    CHANGE_TRIAL("Change what is told of a trial, and take it a step further"),
    SEE_TRIAL_IN_FULL("Read who reports a trial, whom to ask, and what is told in words"),
    CHOOSE_PEERS("Choose the municipalities with which a municipality compares itself"),
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
