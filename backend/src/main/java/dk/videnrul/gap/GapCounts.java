package dk.videnrul.gap;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.seal.Fingerprints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was looked for in vain by the week. */
@ApplicationScoped
class GapCounts {
    private final GapRepository gaps;
    private final Fingerprints fingerprints;
    private final Clock clock;

    GapCounts(GapRepository gaps, Fingerprints fingerprints, Clock clock) {
        this.gaps = gaps;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** @param searches how many there were for some words */
    @Transactional
    void add(Map<String, Integer> searches) {
        LocalDate week = weekOf(Gazetteer.dayOf(clock.instant()));
        // Always in one order: two nodes that count the same words must not wait for each other.
        new TreeMap<>(searches).forEach((words, count) -> {
            byte[] fingerprint = fingerprints.of("knowledge-gap", words);
            gaps.count(UuidCreator.getTimeOrderedEpoch(), fingerprint, words, week, count);
        });
    }

    /** The Monday by which a week is known. */
    static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
