package dk.videnrul.metrics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes until knowledge is tried elsewhere, in days.
 *
 * @param n items counted
 * @param tried how many of them another municipality has begun to try
 * @param neverTriedShare between 0 and 1; null where nothing is counted
 * @param lowerQuartile a quarter was tried within so many days; null where nothing was tried
 * @param spells the same by how long it took; they add up to n
 */
public record TimeToPractice(
        Definition definition,
        long n,
        long tried,
        @Nullable Double neverTriedShare,
        @Nullable Double lowerQuartile,
        @Nullable Double median,
        @Nullable Double upperQuartile,
        List<Spell> spells) {

    /** How many items took so long. */
    public record Spell(SpellLength length, long count) {}

    /** So long it took. */
    public enum SpellLength {
        WITHIN_30_DAYS,
        WITHIN_90_DAYS,
        WITHIN_180_DAYS,
        WITHIN_365_DAYS,
        LATER,
        NEVER
    }
}
