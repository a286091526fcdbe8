package dk.videnrul.peers;

import java.util.Arrays;
import java.util.Comparator;

/**
 * How many live in a municipality, roughly. The bands are our own: narrow enough for the same sort of administration, and
 * wide enough that everybody shares one with at least six others. They rest on the population that Statistics Denmark
 * published for 1 January 2019, the year of the reference data: 8, 30, 35, 18 and 7 municipalities.
 */
enum PopulationBand {
    BELOW_20000(0),
    FROM_20000(20_000),
    FROM_40000(40_000),
    FROM_60000(60_000),
    FROM_100000(100_000);

    private final int least;

    PopulationBand(int least) {
        this.least = least;
    }

    static PopulationBand of(int population) {
        return Arrays.stream(values())
                .filter(band -> population >= band.least)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The least number in the band. */
    int least() {
        return least;
    }

    /** The first number above the band; 0 for the last one, which has no end. */
    int end() {
        return ordinal() + 1 < values().length ? values()[ordinal() + 1].least : 0;
    }
}
