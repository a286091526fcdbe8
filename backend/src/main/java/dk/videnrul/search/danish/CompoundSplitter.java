package dk.videnrul.search.danish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes Danish compounds apart. A word of the lexicon is divided as the lexicon says or not at all; an unknown word into as
 * few words of the lexicon as possible. Rather too seldom than wrongly: a wrong part finds what nobody asked for.
 */
final class CompoundSplitter {

    private static final int SHORTEST_WORD = 5;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_PIECES = 4;
    static final Set<String> SHORT_PARTS = Set.of("by", "øl", "år");

    private final CompoundLexicon lexicon;

    CompoundSplitter(CompoundLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param word in lower case; {@code aeldrepleje} is understood too */
    Compound split(String word) {
        if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
            return Compound.NONE;
        }
        // The spelling as it is comes first: the two letters in "temaaften" are no å.
        if (!word.chars().allMatch(Character::isLetter)) {
            return Compound.NONE;
        }
        Compound compound = take(word);
        String spelt = DanishSpelling.withDanishLetters(word);
        return compound.isCompound() || isKnown(word) || spelt.equals(word) ? compound : take(spelt);
    }

    private Compound take(String word) {
        var parts = new ArrayList<String>();
        var inner = new ArrayList<String>();
        if (isKnown(word)) {
            addPartsOfKnown(word, parts, inner);
        } else {
            Pieces pieces = cheapest(word, 0, MOST_PIECES);
            if (pieces == null || pieces.cost() > Pieces.DEAREST) {
                return Compound.NONE;
            }
            pieces.all().forEach(piece -> {
                int before = parts.size();
                addPartsOfKnown(piece, parts, inner);
                if (parts.size() > before + 1) {
                    inner.add(lexicon.base(piece));
                }
            });
        }
        return parts.size() < 2 ? Compound.NONE : new Compound(parts, inner);
    }

    private boolean isKnown(String word) {
        return Inflection.bases(word).stream().anyMatch(lexicon::knows);
    }

    private void addPartsOfKnown(String form, List<String> parts, List<String> inner) {
        String word = lexicon.base(form);
        int cut = cutOfKnown(word);
        if (cut == 0) {
            parts.add(word);
            return;
        }
        String head = word.substring(0, cut);
        String tail = word.substring(cut);
        int before = parts.size();
        addPartsOfKnown(head, parts, inner);
        if (parts.size() > before + 1) {
            inner.add(lexicon.base(head));
        }
        before = parts.size();
        addPartsOfKnown(tail, parts, inner);
        if (parts.size() > before + 1) {
            inner.add(tail);
        }
    }

    /** Where the last part begins in a form of a known compound; 0 if it is none. */
    private int cutOfKnown(String word) {
        for (String base : Inflection.bases(word)) {
            if (lexicon.knows(base)) {
                int last = lexicon.lastPart(base);
                return last == 0 ? 0 : base.length() - last;
            }
        }
        return 0;
    }

    /** The cheapest way to cover the word from there; null if there is none. */
    private @Nullable Pieces cheapest(String word, int from, int most) {
        Pieces best = null;
        if (from > 0 && isLast(word.substring(from))) {
            best = Pieces.last(word.substring(from));
        }
        for (int to = word.length() - 2; most > 1 && to >= from + 2; to--) {
            String piece = word.substring(from, to);
            if (isFirst(piece)) {
                Pieces rest = cheapest(word, to, most - 1);
                if (rest != null && (best == null || rest.costAfter(piece) < best.cost())) {
                    best = rest.after(piece);
                }
            }
        }
        return best;
    }

    private boolean isFirst(String piece) {
        return piece.length() == 2 ? SHORT_PARTS.contains(piece) : lexicon.mayBeFirst(piece);
    }

    private boolean isLast(String piece) {
        if (piece.length() <= 2) {
            return SHORT_PARTS.contains(piece);
        }
        return Inflection.bases(piece).stream()
                .anyMatch(base -> lexicon.mayBeLast(base) && (base.length() > 2 || SHORT_PARTS.contains(base)));
    }

    /** Pieces of an unknown word, and how far-fetched that is: many pieces, and short ones that any word may contain. */
    private record Pieces(List<String> all, int cost) {

        static final int DEAREST = 3 * cost("stop") + cost("tid");

        static Pieces last(String piece) {
            return new Pieces(List.of(piece), cost(piece));
        }

        int costAfter(String piece) {
            return cost + cost(piece);
        }

        Pieces after(String piece) {
            var more = new ArrayList<String>();
            more.add(piece);
            more.addAll(all);
            return new Pieces(List.copyOf(more), costAfter(piece));
        }

        private static int cost(String piece) {
            return switch (piece.length()) {
                case 2 -> 18;
                case 3 -> 15;
                default -> 10;
            };
        }
    }
}
