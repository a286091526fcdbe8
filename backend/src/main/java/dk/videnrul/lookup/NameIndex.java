package dk.videnrul.lookup;

import dk.videnrul.search.danish.Slips;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * Names in memory, to be found by what somebody types of them. It is read through from end to end, which takes one to
 * four milliseconds of a processor for five thousand names; hence the plain loops.
 */
final class NameIndex {
    private static final int SHORTEST_WITHIN = 4;
    private static final int SHORTEST_TELLING = 3;

    /** How well a name fits, the best first. */
    enum Fit {
        BEGINS,
        HAS_WORDS,
        WITHIN_WORDS,
        MISSPELT
    }

    /** @param why it is shown, where its name does not tell; null where it does */
    record Found(Named named, Fit fit, @Nullable String why) {}

    /** One of the names of something. */
    private record Name(Named named, String text, List<List<String>> words) {

        static Name of(Named named, String text) {
            return new Name(
                    named, text, Folded.words(text).stream().map(Folded::forms).toList());
        }

        Found found(Fit fit) {
            boolean bySynonym = named.kind() == NameKind.TOPIC && !text.equals(named.name());
            return new Found(named, fit, bySynonym ? text : null);
        }

        boolean begins(List<String> typed) {
            int last = typed.size() - 1;
            if (last >= words.size()) {
                return false;
            }
            for (int place = 0; place < last; place++) {
                if (!words.get(place).contains(typed.get(place))) {
                    return false;
                }
            }
            return hasForm(words.get(last), typed.get(last), BEGUN);
        }

        boolean hasAll(List<String> typed, BiPredicate<String, String> fits) {
            for (String word : typed) {
                if (!has(word, fits)) {
                    return false;
                }
            }
            return true;
        }

        private boolean has(String word, BiPredicate<String, String> fits) {
            for (List<String> forms : words) {
                if (hasForm(forms, word, fits)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean hasForm(List<String> forms, String word, BiPredicate<String, String> fits) {
            for (String form : forms) {
                if (fits.test(word, form)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether all of the name stands in these words, one after the other. */
        boolean isIn(List<String> asked) {
            return !words.isEmpty()
                    && IntStream.rangeClosed(0, asked.size() - words.size())
                            .anyMatch(start -> IntStream.range(0, words.size())
                                    .allMatch(place -> words.get(place).stream()
                                            .anyMatch(form -> isSame(asked.get(start + place), form))));
        }
    }

    private static final BiPredicate<String, String> BEGUN = (word, form) -> form.startsWith(word);
    private static final Comparator<Found> BY_FIT =
            Comparator.comparing(Found::fit).thenComparing(found -> found.why() != null);

    private final List<Name> names;

    NameIndex(List<Named> named) {
        names = named.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.name()), each.otherNames().stream())
                        .map(text -> Name.of(each, text)))
                .toList();
    }

    /** What is called as somebody begins to type, the best first, otherwise in the order of the index. */
    List<Found> beginning(String typed) {
        List<String> words = Folded.words(typed);
        return words.isEmpty() ? List.of() : found(name -> fit(name, words));
    }

    /** What may be meant where nothing is called as it is typed. */
    List<Found> beginningMisspelt(String typed) {
        return misspelt(Folded.words(typed), Slips::atTheBeginningOf);
    }

    /** What is called by some of these words, or by all of them. */
    List<Found> namedIn(String asked) {
        List<String> words = Folded.words(asked);
        boolean telling = words.stream().anyMatch(word -> word.length() >= SHORTEST_TELLING);
        return !telling
                ? List.of()
                : found(name -> {
                    if (name.isIn(words)) {
                        return Optional.of(Fit.BEGINS);
                    }
                    return name.hasAll(words, NameIndex::isSame) ? Optional.of(Fit.HAS_WORDS) : Optional.empty();
                });
    }

    /** What may be meant by all of these words where nothing is called so. */
    List<Found> misspeltIn(String asked) {
        return misspelt(Folded.words(asked), Slips::in);
    }

    private List<Found> misspelt(List<String> words, Function<String, Automaton> slips) {
        Map<String, CharacterRunAutomaton> meant = new HashMap<>();
        words.forEach(word -> meant.computeIfAbsent(word, typed -> new CharacterRunAutomaton(slips.apply(typed))));
        BiPredicate<String, String> isMeant =
                (word, form) -> Objects.requireNonNull(meant.get(word)).run(form);
        return words.isEmpty()
                ? List.of()
                : found(name -> name.hasAll(words, isMeant) ? Optional.of(Fit.MISSPELT) : Optional.empty());
    }

    /** Most names do not fit at all, so that is asked first. */
    private static Optional<Fit> fit(Name name, List<String> typed) {
        if (!name.hasAll(typed, NameIndex::isBegunOrWithin)) {
            return Optional.empty();
        }
        if (name.begins(typed)) {
            return Optional.of(Fit.BEGINS);
        }
        return Optional.of(name.hasAll(typed, BEGUN) ? Fit.HAS_WORDS : Fit.WITHIN_WORDS);
    }

    private static boolean isBegunOrWithin(String word, String form) {
        return word.length() < SHORTEST_WITHIN ? form.startsWith(word) : form.contains(word);
    }

    /** Also with the s of the genitive. */
    private static boolean isSame(String word, String form) {
        return word.equals(form) || (word.length() == form.length() + 1 && word.endsWith("s") && word.startsWith(form));
    }

    /** Each thing once, by its best name. */
    private List<Found> found(Function<Name, Optional<Fit>> fits) {
        var best = new LinkedHashMap<Named, Found>();
        for (Name name : names) {
            fits.apply(name)
                    .map(name::found)
                    .ifPresent(found -> best.merge(
                            name.named(), found, (one, other) -> BY_FIT.compare(one, other) <= 0 ? one : other));
        }
        return best.values().stream().sorted(BY_FIT).toList();
    }
}
