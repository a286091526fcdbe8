package dk.videnrul.search.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What people type, made from what the items are about: words of titles, so that each is asked for as often as titles have
 * it. The mixture is made up as well; nobody has searched yet.
 */
final class Queries {
    private final Corpus corpus;

    private Queries(Corpus corpus) {
        this.corpus = corpus;
    }

    static List<BenchQuery> about(Corpus corpus, int count) {
        var queries = new Queries(corpus);
        return IntStream.range(0, count).mapToObj(queries::query).toList();
    }

    private BenchQuery query(int number) {
        Chance chance = Chance.of("query", number);
        MadeUpItem item = corpus.item(chance.upTo(corpus.size()));
        List<String> words = words(item, chance);
        boolean member = chance.oneIn(3);
        int kind = chance.upTo(20);
        if (kind < 5) {
            return new BenchQuery("one word", words.getFirst(), Map.of(), member);
        }
        if (kind < 10) {
            return new BenchQuery("two words", words.get(0) + " " + words.get(1), Map.of(), member);
        }
        if (kind < 12) {
            return new BenchQuery("three words", String.join(" ", words.subList(0, 3)), Map.of(), member);
        }
        if (kind < 14) {
            return new BenchQuery("compound", compound(item, words), Map.of(), member);
        }
        if (kind < 16) {
            return new BenchQuery("misspelt", slip(longest(words), chance), Map.of(), member);
        }
        if (kind < 19) {
            return new BenchQuery("filtered", words.getFirst(), filters(item, chance), member);
        }
        return new BenchQuery(
                "question",
                "Hvordan får vi flere til at bruge " + words.get(0) + " og " + words.get(1) + "?",
                Map.of(),
                member);
    }

    /** At least three words of the title, or of the summary where it has not as many. */
    private List<String> words(MadeUpItem item, Chance chance) {
        var words = new ArrayList<>(corpus.writing().contentWords(item.title()));
        while (words.size() > 3) {
            words.remove(chance.upTo(words.size()));
        }
        List<String> more = corpus.writing().contentWords(item.summary());
        while (words.size() < 3) {
            words.add(chance.any(more));
        }
        return words;
    }

    private String compound(MadeUpItem item, List<String> otherwise) {
        String longest = longest(corpus.writing().contentWords(item.title() + " " + item.summary()));
        return longest.length() > 10 ? longest : longest(otherwise);
    }

    private static String longest(List<String> words) {
        return words.stream().reduce("", (one, other) -> one.length() >= other.length() ? one : other);
    }

    /** Two letters change places, one is left out, or one comes twice. */
    private static String slip(String word, Chance chance) {
        int at = 1 + chance.upTo(word.length() - 2);
        return switch (chance.upTo(3)) {
            case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at) + word.substring(at);
        };
    }

    private static Map<String, String> filters(MadeUpItem item, Chance chance) {
        return switch (chance.upTo(5)) {
            case 0 -> Map.of("kind", item.kind());
            case 1 -> Map.of("topic", item.topics().getFirst());
            case 2 -> Map.of("region", item.region());
            case 3 -> Map.of("kind", item.kind(), "year", Integer.toString(item.year()));
            default -> Map.of("themeGroup", item.group().slug());
        };
    }
}
