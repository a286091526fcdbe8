package dk.videnrul.search.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves up what is about the same topics as the best hits, and where little is found, finds it too, after them. Which
 * topics, follows from hits that the audience may see and from nothing else.
 */
public final class RelatedTopics {

    /** So many hits are enough to read: nothing is added to them, they only change places. */
    public static final int ENOUGH = 100;

    /** From so many hits the topics are taken. */
    public static final int BEST_HITS = 6;

    private static final int MOST_TOPICS = 5;
    /** Of the best hit's score: what a topic counts that all of the best hits have and hardly any other item. */
    private static final double WEIGHT = 0.4;

    /** One of the best hits. */
    public record BestHit(float score, Collection<String> topics) {}

    /**
     * A topic that adds to the score of what has it.
     *
     * @param boost as many points
     */
    public record Related(String topic, float boost) {}

    private final Map<String, Double> shares = new HashMap<>();
    private final float best;
    private double total;

    /** By the share of the hits that have it, the better ones counting more. */
    public RelatedTopics(List<BestHit> hits) {
        best = hits.isEmpty() ? 0 : hits.getFirst().score();
        for (BestHit hit : hits) {
            double share = Math.pow(hit.score() / best, 2);
            total += share;
            hit.topics().forEach(topic -> shares.merge(topic, share, Double::sum));
        }
    }

    public Collection<String> all() {
        return shares.keySet();
    }

    /**
     * Those that count most; and the more, the fewer other items have them.
     *
     * @param items how many there are
     * @param itemsWith how many have each of {@link #all()}
     */
    public List<Related> weighed(long items, Map<String, Long> itemsWith) {
        var weights = new HashMap<String, Double>();
        shares.forEach((topic, share) ->
                weights.put(topic, share / total * rareness(Math.max(1, items), itemsWith.getOrDefault(topic, 0L))));
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TOPICS)
                .map(topic -> new Related(topic.getKey(), (float) (best * WEIGHT * topic.getValue())))
                .toList();
    }

    private static double rareness(double items, double with) {
        return Math.log(1 + items / (with + 1)) / Math.log(1 + items);
    }
}
