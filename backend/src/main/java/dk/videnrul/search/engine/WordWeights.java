package dk.videnrul.search.engine;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How much a word says: the fewer items have it, the more. */
final class WordWeights {

    private final Likeness.Index index;
    private final double items;
    private final Map<String, Double> known = new HashMap<>();

    WordWeights(Likeness.Index index) throws IOException {
        this.index = index;
        this.items = Math.max(1, index.items());
    }

    /** Asks the index once for all of the terms that are not known yet. */
    void learn(Collection<String> terms) throws IOException {
        Set<String> unknown = new HashSet<>(terms);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            index.itemsWith(unknown).forEach((term, with) -> known.put(term, weight(with)));
        }
    }

    /** Between 0, for a word that every item has, and about 1; of a term that was learnt. */
    double of(String term) {
        return known.getOrDefault(term, 1.0);
    }

    /** The same for topics; asks the index once. */
    Map<String, Double> ofTopics(Set<String> topics) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        if (!topics.isEmpty()) {
            index.itemsAbout(topics).forEach((topic, about) -> weights.put(topic, weight(about)));
        }
        return weights;
    }

    private double weight(long with) {
        return Math.log(1 + (items - Math.min(with, items)) / (with + 1)) / Math.log(1 + items);
    }
}
