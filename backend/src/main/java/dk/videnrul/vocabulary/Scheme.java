package dk.videnrul.vocabulary;

import dk.videnrul.platform.json.KebabEnums;

/** The lists of concepts. */
public enum Scheme {
    TOPIC("topics"),
    FOCUS_AREA("focus-areas"),
    PREVENTION_PACKAGE("prevention-packages");

    private final String collection;

    Scheme(String collection) {
        this.collection = collection;
    }

    /** The path of the list in the API. */
    String path() {
        return "/api/v1/" + collection;
    }

    String code() {
        return KebabEnums.code(this);
    }
}
