package dk.videnrul.suggestion;

import dk.videnrul.knowledge.Outcome;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of an item decides whom it may be of use to.
 *
 * @param stems of the words of its title and summary
 * @param rolledTo the groups and municipalities to which it was rolled, whatever they answered, by their ids as places
 * @param tried the last trial of each municipality
 */
record ItemTraits(
        UUID id,
        @Nullable UUID themeGroup,
        @Nullable String municipality,
        List<String> topics,
        List<String> focusAreas,
        List<String> preventionPackages,
        Set<String> stems,
        Set<UUID> rolledTo,
        List<TriedIn> tried) {

    /**
     * A trial.
     *
     * @param begun false for what is only considered
     * @param outcome null while it runs
     */
    record TriedIn(
            String municipality, boolean begun, @Nullable Outcome outcome) {}

    /** Whether it comes from there, is there already, or was tried there. */
    boolean isKnownAt(SuggestionPlace place) {
        return (themeGroup != null && themeGroup.equals(place.themeGroup))
                || (municipality != null && municipality.equals(place.municipality))
                || rolledTo.contains(place.id)
                || tried.stream().anyMatch(trial -> trial.municipality().equals(place.municipality));
    }
}
