package dk.videnrul.suggestion;

import dk.videnrul.knowledge.Outcome;
import dk.videnrul.peers.PeerTrait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How well an item fits a place, and why. The score is the sum of
 *
 * <ul>
 *   <li>3 for every shared topic, at most four of them;
 *   <li>2 for every shared prevention package, at most two;
 *   <li>1 for every shared focus area, at most two: there are only four, so they tell little;
 *   <li>1 for every telling word that both use, at most three;
 *   <li>2 for every similar municipality that tried it, at most three; for a group, 1 for every municipality that did.
 * </ul>
 *
 * Below 3 it is not worth anybody's time. How a trial went never counts: what did not work is as good to know as what did.
 */
record Fit(int score, List<FitReason> reasons) {
    static final int LEAST = 3;
    private static final int MOST_TOPICS = 4;
    private static final int MOST_OF_OTHERS = 2;
    private static final int MOST_WORDS = 3;
    private static final int MOST_TRIALS = 3;
    /** Both being urban, or both rural, is shared with half of the country and says too little alone. */
    private static final List<PeerTrait> TELLING = List.of(PeerTrait.CHOSEN, PeerTrait.POPULATION, PeerTrait.REGION);

    /** Nothing where it does not fit, or the place knows it already. */
    static Optional<Fit> between(SuggestionPlace place, ItemTraits item) {
        if (!place.open || item.isKnownAt(place)) {
            return Optional.empty();
        }
        Sum sum = new Sum();
        sum.add(ReasonCode.TOPICS, shared(place.topics, item.topics()), 3, MOST_TOPICS);
        sum.add(
                ReasonCode.PREVENTION_PACKAGES,
                shared(place.preventionPackages, item.preventionPackages()),
                2,
                MOST_OF_OTHERS);
        sum.add(ReasonCode.FOCUS_AREAS, shared(place.focusAreas, item.focusAreas()), 1, MOST_OF_OTHERS);
        sum.add(ReasonCode.WORDS, words(place, item), 1, MOST_WORDS);
        sum.addTrials(place, item);
        return sum.score < LEAST ? Optional.empty() : Optional.of(new Fit(sum.score, List.copyOf(sum.reasons)));
    }

    private static List<String> shared(Collection<String> ours, Collection<String> theirs) {
        Set<String> shared = new LinkedHashSet<>(ours);
        shared.retainAll(theirs);
        return List.copyOf(shared);
    }

    private static List<String> words(SuggestionPlace place, ItemTraits item) {
        return place.words.entrySet().stream()
                .filter(word -> item.stems().contains(word.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    private static final class Sum {
        private final List<FitReason> reasons = new ArrayList<>();
        private int score;

        void add(ReasonCode code, List<String> shared, int points, int most) {
            if (!shared.isEmpty()) {
                List<String> counted = shared.subList(0, Math.min(shared.size(), most));
                score += points * counted.size();
                reasons.add(FitReason.shared(code, counted));
            }
        }

        void addTrials(SuggestionPlace place, ItemTraits item) {
            List<ItemTraits.TriedIn> begun =
                    item.tried().stream().filter(ItemTraits.TriedIn::begun).toList();
            if (place.themeGroup != null) {
                addTrials(new FitReason(ReasonCode.TRIED, codes(begun), null, outcomes(begun)), 1);
                return;
            }
            addTrials(ofPeers(place, begun), 2);
        }

        /** By what most of them are alike; what the municipality chose itself goes before what it shares. */
        private static FitReason ofPeers(SuggestionPlace place, List<ItemTraits.TriedIn> begun) {
            FitReason most = ofPeers(TELLING.getFirst(), place, begun);
            for (PeerTrait trait : TELLING) {
                FitReason reason = ofPeers(trait, place, begun);
                most = reason.what().size() > most.what().size() ? reason : most;
            }
            return most;
        }

        private static FitReason ofPeers(PeerTrait trait, SuggestionPlace place, List<ItemTraits.TriedIn> begun) {
            List<ItemTraits.TriedIn> alike = begun.stream()
                    .filter(trial -> place.isLike(trial.municipality(), trait))
                    .toList();
            return new FitReason(ReasonCode.TRIED_BY_PEERS, codes(alike), trait, outcomes(alike));
        }

        private void addTrials(FitReason reason, int points) {
            if (!reason.what().isEmpty()) {
                score += points * Math.min(reason.what().size(), MOST_TRIALS);
                reasons.add(reason);
            }
        }

        private static List<String> codes(List<ItemTraits.TriedIn> trials) {
            return trials.stream()
                    .map(ItemTraits.TriedIn::municipality)
                    .sorted()
                    .toList();
        }

        private static Map<Outcome, Integer> outcomes(List<ItemTraits.TriedIn> trials) {
            Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
            trials.forEach(trial -> {
                if (trial.outcome() != null) {
                    outcomes.merge(trial.outcome(), 1, Integer::sum);
                }
            });
            return outcomes;
        }
    }
}
