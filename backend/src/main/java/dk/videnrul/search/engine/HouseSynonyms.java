package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.Alternative.Part;
import dk.videnrul.search.engine.Alternative.Source;
import dk.videnrul.search.engine.HouseRules.Rule;
import dk.videnrul.search.engine.HouseRules.Target;
import dk.videnrul.search.engine.UserQuery.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Adds the words of the house. They count for more than the thesaurus, as somebody thought of them, and for less than the
 * word that was typed: a rare word in its place must not count for more than it.
 */
final class HouseSynonyms {

    private static final float WEIGHT = 0.6f;
    private static final float WEIGHT_OF_UNUSED = 0.9f;
    /** Typed ones, and the compounds that they join to. */
    private static final int MOST_WORDS = 16;

    private static final int MOST_OTHERS = 12;

    private final DanishAnalyzers danish;
    private final UserQueryParser parser;
    private final HouseWords house;
    private volatile @Nullable Made made;

    private record Made(List<HouseWord> of, HouseRules rules) {}

    HouseSynonyms(DanishAnalyzers danish, UserQueryParser parser, HouseWords house) {
        this.danish = danish;
        this.parser = parser;
        this.house = house;
    }

    /** Of words as they were typed. What the house knows is not misspelt, so this comes before words are repaired. */
    UserQuery ofTyped(UserQuery typed, IndexedWords index) throws IOException {
        return of(typed, false, index);
    }

    /** Of what misspelt words were meant to be. */
    UserQuery ofRepaired(UserQuery repaired, IndexedWords index) throws IOException {
        boolean any = repaired.words().stream().anyMatch(word -> word.repair().isPresent());
        return any ? of(repaired, true, index) : repaired;
    }

    private UserQuery of(UserQuery typed, boolean repaired, IndexedWords index) throws IOException {
        HouseRules rules = rules();
        if (rules.isEmpty()) {
            return typed;
        }
        var words = new ArrayList<>(typed.words());
        for (int at = 0; at < Math.min(words.size(), MOST_WORDS); at++) {
            for (Rule rule : rules.beginningWith(stem(typed.words().get(at)))) {
                if (matches(rule, typed.words(), at, repaired)) {
                    for (int place = at; place < at + rule.words().size(); place++) {
                        words.set(place, others(words.get(place), rule.targets(), index));
                    }
                }
            }
        }
        return typed.with(words);
    }

    private static boolean matches(Rule rule, List<Word> words, int at, boolean repaired) {
        int end = at + rule.words().size();
        if (end > words.size()) {
            return false;
        }
        List<Word> span = words.subList(at, end);
        return IntStream.range(0, span.size())
                        .allMatch(place -> rule.words().get(place).contains(stem(span.get(place))))
                && (!repaired || span.stream().anyMatch(word -> word.repair().isPresent()));
    }

    private static String stem(Word word) {
        return word.repair().map(Alternative::stem).orElse(word.stem());
    }

    private static Word others(Word word, List<Target> targets, IndexedWords index) throws IOException {
        var used = new ArrayList<Alternative>();
        for (Target target : targets) {
            if (word.alternatives().size() + used.size() >= MOST_OTHERS) {
                break;
            }
            double rareness = rareness(target, index);
            if (rareness > 0) {
                used.add(alternative(target, weight(word, rareness, index)));
            }
        }
        return word.or(used);
    }

    private static Alternative alternative(Target target, float weight) {
        if (target.isTopic()) {
            return new Alternative(target.written(), "", List.of(), weight, Source.HOUSE_TOPIC);
        }
        String first = target.parts().getFirst().forms().getFirst();
        return target.parts().size() == 1
                ? new Alternative(target.written(), first, List.of(), weight, Source.HOUSE_WORD)
                : new Alternative(target.written(), "", List.of(), target.parts(), weight, Source.HOUSE_EXPRESSION);
    }

    private static float weight(Word word, double rareness, IndexedWords index) throws IOException {
        double own = rareness(index.items(stem(word)), index);
        double weight = own == 0 ? WEIGHT_OF_UNUSED : WEIGHT * Math.min(1, own / rareness);
        return (float) (weight * word.repair().map(Alternative::weight).orElse(1f));
    }

    /** None where a word of it is in no text at all. */
    private static double rareness(Target target, IndexedWords index) throws IOException {
        if (target.isTopic()) {
            return rareness(index.itemsOn(target.written()), index);
        }
        double sum = 0;
        for (Part part : target.parts()) {
            double rarest = 0;
            for (String form : part.forms()) {
                rarest = Math.max(rarest, rareness(index.items(form), index));
            }
            if (rarest == 0) {
                return 0;
            }
            sum += rarest;
        }
        return sum / target.parts().size();
    }

    /** As ranking weighs words (BM25): the fewer items have it, the more it says. */
    private static double rareness(long items, IndexedWords index) throws IOException {
        return items == 0 ? 0 : Math.log(1 + Math.max(0, index.items() - items + 0.5) / (items + 0.5));
    }

    private HouseRules rules() {
        List<HouseWord> now = house.now();
        Made last = made;
        if (last == null || last.of() != now) {
            last = new Made(now, new HouseRules(now, danish, parser));
            made = last;
        }
        return last.rules();
    }
}
