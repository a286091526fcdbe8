package dk.videnrul.knowledge;

/** Whom the work is aimed at. */
public enum Level {
    INDIVIDUAL,
    GROUP,
    SOCIETY
}
