package dk.videnrul.notice;

import dk.videnrul.platform.json.KebabEnums;

/**
 * Why somebody is told something.
 *
 * @param value the id or name that goes with the reason; empty where none does
 */
record Why(Reason reason, String value) {

    enum Reason {
        FOLLOWS_THEME_GROUP,
        FOLLOWS_TOPIC,
        FOLLOWS_MUNICIPALITY,
        FOLLOWS_ITEM,
        KEEPS_SEARCH,
        WROTE_IT,
        WAS_ANSWERED,
        ROLLED_IT,
        CHAIRS,
        COORDINATES,
        WROTE_ORIGIN,
        FOLLOWS_ORIGIN,
        ASKED_IT,
        ANSWERED_IT,
        AWAITS_ANSWER;

        /** Whether the value is the id of a theme group. */
        boolean namesGroup() {
            return this == FOLLOWS_THEME_GROUP || this == CHAIRS;
        }

        /** Whether it is the reader's to answer. */
        boolean answersForIt() {
            return this == CHAIRS || this == COORDINATES;
        }

        /** How the texts call it. */
        String code() {
            return KebabEnums.code(this);
        }
    }

    static Why because(Reason reason) {
        return new Why(reason, "");
    }

    /** Reads what {@link #toString()} wrote. */
    static Why parse(String written) {
        String[] parts = written.split(":", 2);
        return new Why(Reason.valueOf(parts[0]), parts[1]);
    }

    /** Without line breaks, which separate several reasons on their way to the database. */
    @Override
    public String toString() {
        return reason + ":" + value.replaceAll("\\s", " ");
    }
}
