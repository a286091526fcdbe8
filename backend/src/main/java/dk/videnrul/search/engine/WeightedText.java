package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.danish.TokenTypes;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a title and a summary with their weights, as a vector to compare with another. */
final class WeightedText {
    private static final double IN_TITLE = 2;
    private static final double PART = 0.5;
    /** A word that so many of all items have says nothing about likeness. */
    private static final double TOO_COMMON = 0.2;

    private final Map<String, Double> title = new HashMap<>();
    private final Map<String, Double> all = new HashMap<>();
    /** Each word as it is written, with its stem and the stems of its parts. */
    private final Map<String, Set<String>> written = new LinkedHashMap<>();

    private WeightedText() {}

    static WeightedText of(DanishAnalyzers danish, WordWeights weights, String title, String summary) {
        WeightedText text = new WeightedText();
        text.read(danish, weights, title, true);
        text.read(danish, weights, summary, false);
        return text;
    }

    private void read(DanishAnalyzers danish, WordWeights weights, String words, boolean inTitle) {
        Words.forEach(danish.withParts(), words, (term, type, start, end, increment) -> {
            double weight = weights.of(term);
            if (weight < TOO_COMMON) {
                return;
            }
            double counted = type.equals(TokenTypes.WORD) ? weight : weight * PART;
            all.merge(term, inTitle ? counted * IN_TITLE : counted, Math::max);
            if (inTitle) {
                title.merge(term, counted, Math::max);
            }
            written.computeIfAbsent(words.substring(start, end), word -> new LinkedHashSet<>())
                    .add(term);
        });
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Map.Entry<String, Double>> heaviest(int most) {
        return all.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(most)
                .toList();
    }

    /** The cosine of the whole texts, or of the titles where they are more alike in more than one word. */
    double likenessTo(WeightedText other) {
        double whole = cosine(all, other.all);
        return shared(title, other.title).size() > 1 ? Math.max(whole, cosine(title, other.title)) : whole;
    }

    /** Words of this text that the other has too, as they are written here, the heaviest first. */
    List<String> shared(WeightedText other) {
        return shared(all, other.all);
    }

    /** Words that have a part in common are one. */
    private List<String> shared(Map<String, Double> mine, Map<String, Double> others) {
        Map<String, Double> shared = new HashMap<>();
        Set<String> counted = new HashSet<>();
        written.forEach((word, terms) -> {
            Set<String> common = new HashSet<>(terms);
            common.retainAll(mine.keySet());
            common.retainAll(others.keySet());
            if (!common.isEmpty() && Collections.disjoint(common, counted)) {
                counted.addAll(common);
                shared.put(
                        word,
                        common.stream()
                                .mapToDouble(term -> mine.getOrDefault(term, 0.0))
                                .max()
                                .orElse(0));
            }
        });
        return shared.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double product = one.entrySet().stream()
                .mapToDouble(word -> word.getValue() * other.getOrDefault(word.getKey(), 0.0))
                .sum();
        return product == 0 ? 0 : product / (length(one) * length(other));
    }

    private static double length(Map<String, Double> words) {
        return Math.sqrt(
                words.values().stream().mapToDouble(weight -> weight * weight).sum());
    }
}
