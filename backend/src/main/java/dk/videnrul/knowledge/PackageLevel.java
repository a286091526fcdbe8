package dk.videnrul.knowledge;

/** The two levels of recommendations in a national prevention package. */
public enum PackageLevel {
    BASIC,
    DEVELOPMENT
}
