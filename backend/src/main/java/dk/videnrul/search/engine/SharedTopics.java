package dk.videnrul.search.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The topics of one thing, to compare with those of others: the rarer a topic, the more it says to share it. */
final class SharedTopics {
    /** What a rare topic counts among the candidates, about as much as two rare words. */
    private static final double AMONG_CANDIDATES = 10;

    private final Set<String> topics;
    private final Map<String, Double> known = new HashMap<>();

    SharedTopics(Set<String> topics) {
        this.topics = topics;
    }

    /** Asks once for the weights of all that are not known yet. */
    void learn(WordWeights weights, Set<String> some) throws IOException {
        var unknown = new HashSet<>(some);
        unknown.removeAll(known.keySet());
        known.putAll(weights.ofTopics(unknown));
    }

    Set<String> with(Set<String> others) {
        var shared = new HashSet<>(topics);
        shared.retainAll(others);
        return Set.copyOf(shared);
    }

    /** The share of all topics of both that are topics of both, by weight; 0 without topics. */
    double likenessTo(Set<String> others) {
        var all = new HashSet<>(topics);
        all.addAll(others);
        double shared = weight(with(others));
        return shared == 0 ? 0 : shared / weight(all);
    }

    Map<String, Double> amongCandidates() {
        Map<String, Double> weighed = new HashMap<>();
        topics.forEach(topic -> weighed.put(topic, weight(Set.of(topic)) * AMONG_CANDIDATES));
        return weighed;
    }

    private double weight(Set<String> some) {
        return some.stream()
                .mapToDouble(topic -> known.getOrDefault(topic, 0.0))
                .sum();
    }
}
