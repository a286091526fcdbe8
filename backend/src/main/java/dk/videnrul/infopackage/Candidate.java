package dk.videnrul.infopackage;

import dk.videnrul.knowledge.Outcome;
import dk.videnrul.knowledge.WholeItem;
import dk.videnrul.trial.TrialFacts;
import dk.videnrul.trial.TrialStatus;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item that may come into a package, with what is known of how it went.
 *
 * @param triedIn codes of the municipalities that tried it, and of the one where it came from
 * @param adoptedIn codes of those where it became part of everyday work
 * @param ends how finished trials ended
 */
record Candidate(
        UUID item,
        Outcome outcome,
        List<String> focusAreas,
        Set<String> triedIn,
        Set<String> adoptedIn,
        List<Outcome> ends,
        Instant publishedAt) {

    static Candidate of(WholeItem item, Collection<TrialFacts> trials) {
        return new Candidate(
                item.id(),
                Objects.requireNonNull(item.content().outcome()),
                item.content().focusAreas(),
                Stream.concat(
                                Stream.ofNullable(item.content().municipality()),
                                trials.stream()
                                        .filter(trial -> trial.status() != TrialStatus.CONSIDERING)
                                        .map(TrialFacts::municipality))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                adopted(trials),
                trials.stream()
                        .flatMap(trial -> Stream.ofNullable(trial.outcome()))
                        .toList(),
                item.publishedAt());
    }

    static Set<String> adopted(Collection<TrialFacts> trials) {
        return trials.stream()
                .filter(trial -> trial.status() == TrialStatus.ADOPTED || trial.status() == TrialStatus.ADAPTED)
                .map(TrialFacts::municipality)
                .collect(Collectors.toSet());
    }

    PackageShelf shelf() {
        if (outcome == Outcome.MIXED || isDisputed()) {
            return PackageShelf.CONTESTED;
        }
        return worked(outcome) ? PackageShelf.WORKED : PackageShelf.DID_NOT_WORK;
    }

    /** Somebody who tried it says the opposite of what it says itself, or of what others say. */
    boolean isDisputed() {
        return Stream.concat(Stream.of(outcome), ends.stream())
                        .filter(end -> end != Outcome.MIXED)
                        .map(Candidate::worked)
                        .distinct()
                        .count()
                > 1;
    }

    boolean isTriedIn(@Nullable String municipality) {
        return municipality != null && triedIn.contains(municipality);
    }

    boolean isTriedInAny(Collection<String> municipalities) {
        return triedIn.stream().anyMatch(municipalities::contains);
    }

    private static boolean worked(Outcome end) {
        return end == Outcome.POSITIVE;
    }
}
