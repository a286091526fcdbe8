package dk.videnrul.infopackage;

import dk.videnrul.knowledge.Outcome;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a package could hold: three shelves of at most {@value #MOST_ON_A_SHELF}. On each the items come first that were tried
 * in the municipality, then in places like it, then what became part of everyday work in most places, then the newest. On the
 * shelf of what did not work, harm comes before what merely had no effect, so that it cannot be crowded out.
 *
 * @param municipality code of the one for which it is meant
 * @param peers codes of municipalities like it
 */
record Composition(@Nullable String municipality, Collection<String> peers) {
    static final int MOST_ON_A_SHELF = 7;

    /** The chosen ones, shelf by shelf. */
    List<Candidate> choose(Collection<Candidate> candidates) {
        return Arrays.stream(PackageShelf.values())
                .flatMap(shelf -> shelf(shelf, candidates))
                .toList();
    }

    private Stream<Candidate> shelf(PackageShelf shelf, Collection<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.shelf() == shelf)
                .sorted(order(shelf))
                .limit(MOST_ON_A_SHELF);
    }

    private Comparator<Candidate> order(PackageShelf shelf) {
        return Comparator.comparing(
                        (Candidate one) -> shelf == PackageShelf.DID_NOT_WORK && one.outcome() != Outcome.NEGATIVE)
                .thenComparing(one -> !one.isTriedIn(municipality))
                .thenComparing(one -> !one.isTriedInAny(peers))
                .thenComparing(one -> -one.adoptedIn().size())
                .thenComparing(Candidate::publishedAt, Comparator.reverseOrder())
                .thenComparing(Candidate::item);
    }
}
