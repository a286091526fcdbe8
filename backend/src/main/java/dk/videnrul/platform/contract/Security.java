package dk.videnrul.platform.contract;

/** Names of the ways to authenticate. */
final class Security {
    static final String SESSION = "session";
    static final String TOKEN = "token";
    static final String LOGIN = "login";

    private Security() {}
}
