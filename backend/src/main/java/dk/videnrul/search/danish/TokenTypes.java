package dk.videnrul.search.danish;

/** Where a token of {@link DanishAnalyzers#withParts()} comes from. */
public final class TokenTypes {

    public static final String WORD = "word";
    /** A smallest part of the word before. */
    public static final String PART = "part";
    /** A compound within the word before. */
    public static final String INNER = "inner";

    private TokenTypes() {}
}
