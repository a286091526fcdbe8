package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.danish.SpellingDistance;
import dk.videnrul.search.engine.Alternative.Source;
import dk.videnrul.search.engine.IndexedWords.Spelling;
import dk.videnrul.search.engine.UserQuery.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the words that were probably meant by misspelt ones. A word is misspelt if no dictionary knows it and nothing that
 * the audience may see has it, one of its forms or a part of it; only words that they may see are proposed.
 */
final class Repairs {

    private static final int MOST_WORDS = 8;
    private static final int CANDIDATES = 30;
    private static final int MOST_REPAIRS = 2;
    private static final float WEIGHT = 0.8f;
    /** A word that is this much farther than the nearest was not meant. */
    private static final double FARTHER = 0.25;
    /** What the frequency of a word is worth against a slip: a tenth of a letter for ten times as many items. */
    private static final double FREQUENCY = 0.1;
    /** So many slips to a letter make another word of it. */
    private static final double MOST_SLIPS = 0.25;

    private static final double MOST_SLIPS_IN_ALL = 2.2;
    /** A compound that nobody used yet may be meant: then only a letter of a long word may be wrong. */
    private static final double MOST_SLIPS_IN_COMPOUND = 0.1;

    private record Candidate(String word, double distance, double rank) {}

    private final DanishAnalyzers danish;
    private final UserQueryParser parser;

    Repairs(DanishAnalyzers danish, UserQueryParser parser) {
        this.danish = danish;
        this.parser = parser;
    }

    UserQuery of(UserQuery typed, Audience audience, IndexedWords index) throws IOException {
        var words = new ArrayList<Word>();
        for (Word word : typed.words()) {
            words.add(words.size() < MOST_WORDS ? word.or(repairs(word, typed.typed(word), audience, index)) : word);
        }
        return typed.with(words);
    }

    private List<Alternative> repairs(Word word, String written, Audience audience, IndexedWords index)
            throws IOException {
        boolean known = !word.alternatives().isEmpty();
        double most = known ? 0 : mostSlips(word, written, audience, index);
        if (most == 0) {
            return List.of();
        }
        return nearest(written, most, audience, index).stream()
                .map(candidate -> parser.alternative(candidate.word(), WEIGHT, Source.REPAIRED))
                .filter(Objects::nonNull)
                .toList();
    }

    private double mostSlips(Word word, String written, Audience audience, IndexedWords index) throws IOException {
        if (written.length() < IndexedWords.SHORTEST_LIKE
                || danish.isInLexicon(written)
                || index.showsWhole(word, audience)) {
            return 0;
        }
        boolean understood = danish.isDanish(written) || index.shows(word, audience);
        double slips = written.length() * (understood ? MOST_SLIPS_IN_COMPOUND : MOST_SLIPS);
        return Math.min(MOST_SLIPS_IN_ALL, slips);
    }

    private List<Candidate> nearest(String written, double most, Audience audience, IndexedWords index)
            throws IOException {
        var near = new ArrayList<>(candidates(written, true, most, index));
        if (near.isEmpty()) {
            near.addAll(candidates(written, false, most, index));
        }
        near.sort(Comparator.comparingDouble(Candidate::rank));
        var found = new ArrayList<Candidate>();
        for (Candidate candidate : near) {
            boolean farther =
                    !found.isEmpty() && candidate.distance() > found.getFirst().distance() + FARTHER;
            if (found.size() == MOST_REPAIRS || farther) {
                break;
            }
            if (index.showsWritten(candidate.word(), audience)) {
                found.add(candidate);
            }
        }
        return found;
    }

    private List<Candidate> candidates(String written, boolean sameBeginning, double most, IndexedWords index)
            throws IOException {
        var spellings = new LinkedHashSet<String>();
        spellings.add(written);
        spellings.add(Words.line(Words.of(danish.spelt(), written)));
        Map<String, Candidate> candidates = new HashMap<>();
        for (Spelling each : index.like(spellings, sameBeginning, CANDIDATES)) {
            double distance = SpellingDistance.between(written, each.word());
            if (distance <= most) {
                double rank = distance - FREQUENCY * Math.log10(each.items());
                candidates.put(each.word(), new Candidate(each.word(), distance, rank));
            }
        }
        return List.copyOf(candidates.values());
    }
}
