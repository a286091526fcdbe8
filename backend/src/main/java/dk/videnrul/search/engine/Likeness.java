package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds items that say much the same as a text. The index proposes those with the text's rarest words; each of them is then
 * compared with the text word by word, because a rank in a list says nothing about whether the first is alike at all.
 */
public final class Likeness {
    /** Where the words of a text are looked for. */
    public static final Set<TextField> COMPARED = Set.of(TextField.TITLE, TextField.SUMMARY);

    private static final int MOST_WORDS = 30;
    private static final int CANDIDATES = 30;
    /** One shared word is a coincidence, however rare it is. */
    private static final int FEWEST_SHARED = 2;

    /** All topics in common say as much as half of the words. */
    private static final double SAME_TOPICS = 0.5;

    private static final int MOST_SHARED_TOLD = 5;

    /** What is asked of an index, about the items that may be proposed. */
    public interface Index {
        /** How many there are in all. */
        long items() throws IOException;

        /** How many have each of the terms in their summary, by itself or within a compound. */
        Map<String, Long> itemsWith(Set<String> terms) throws IOException;

        /** How many are about each of the topics. */
        Map<String, Long> itemsAbout(Set<String> topics) throws IOException;

        /** Those with the most of the words, by their weights, in {@link #COMPARED}, and of the topics, by theirs. */
        List<Candidate> candidates(List<Map.Entry<String, Double>> words, Map<String, Double> topics, int most)
                throws IOException;
    }

    /** An item that may be alike. */
    public record Candidate(UUID id, String title, String summary, Set<String> topics) {}

    private final DanishAnalyzers danish;

    public Likeness(DanishAnalyzers danish) {
        this.danish = danish;
    }

    public List<Similar> of(SimilarRequest request, Index index) throws IOException {
        var weights = new WordWeights(index);
        weights.learn(terms(request.title(), request.summary()));
        WeightedText text = WeightedText.of(danish, weights, request.title(), request.summary());
        if (text.isEmpty() && request.topics().isEmpty()) {
            return List.of();
        }
        var topics = new SharedTopics(request.topics());
        topics.learn(weights, request.topics());
        List<Candidate> candidates = index.candidates(text.heaviest(MOST_WORDS), topics.amongCandidates(), CANDIDATES);
        var theirs = new ArrayList<String>();
        candidates.forEach(candidate -> theirs.addAll(terms(candidate.title(), candidate.summary())));
        weights.learn(theirs);
        topics.learn(
                weights,
                candidates.stream()
                        .flatMap(candidate -> candidate.topics().stream())
                        .collect(Collectors.toSet()));
        var found = new ArrayList<Similar>();
        for (Candidate candidate : candidates) {
            WeightedText other = WeightedText.of(danish, weights, candidate.title(), candidate.summary());
            Set<String> both = topics.with(candidate.topics());
            double likeness = text.likenessTo(other) + SAME_TOPICS * topics.likenessTo(candidate.topics());
            List<String> shared = text.shared(other);
            if (likeness >= request.least() && (shared.size() >= FEWEST_SHARED || !both.isEmpty())) {
                found.add(new Similar(
                        candidate.id(),
                        likeness,
                        shared.stream().limit(MOST_SHARED_TOLD).toList(),
                        both));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Similar::likeness).reversed())
                .limit(request.limit())
                .toList();
    }

    private List<String> terms(String title, String summary) {
        List<String> terms = new ArrayList<>(Words.of(danish.withParts(), title));
        terms.addAll(Words.of(danish.withParts(), summary));
        return terms;
    }
}
