package dk.videnrul.oai;

/** How the protocol calls its arguments. */
final class Argument {
    static final String VERB = "verb";
    static final String IDENTIFIER = "identifier";
    static final String METADATA_PREFIX = "metadataPrefix";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String SET = "set";
    static final String RESUMPTION_TOKEN = "resumptionToken";

    private Argument() {}
}
