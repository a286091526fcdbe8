package dk.videnrul.search.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.search.danish.DanishAnalyzers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes Danish: takes sentences of the texts of the evaluation set and puts other words of the same ending into the places
 * of content words, some of them compounds that nobody wrote yet. So the words that build sentences are as frequent as in
 * real texts, others follow their frequencies with a long tail, and words of a theme stand together.
 */
final class Writing {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!]) ");
    private static final int SHORTEST_CONTENT = 5;
    private static final double KEPT = 0.4;
    private static final double OF_THE_THEME = 0.5;
    private static final double NEW_COMPOUND = 0.02;
    private static final double OF_ANOTHER_THEME = 0.35;

    private final List<Theme> themes;
    private final WordPools pools;
    private final Set<String> functionWords;

    private Writing(List<Theme> themes, WordPools pools, Set<String> functionWords) {
        this.themes = themes;
        this.pools = pools;
        this.functionWords = functionWords;
    }

    static Writing fromEvaluationTexts() {
        Map<String, List<JsonNode>> byTheme = texts().stream()
                .collect(Collectors.groupingBy(text -> text.path("theme").asText(), Collectors.toList()));
        Set<String> functionWords = new LinkedHashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        try (var danish = new DanishAnalyzers()) {
            texts().forEach(text -> contentWords(text, functionWords, danish, counts));
        }
        List<Theme> themes = byTheme.keySet().stream()
                .sorted()
                .map(theme -> theme(byTheme.get(theme), counts))
                .toList();
        return new Writing(themes, WordPools.of(counts), functionWords);
    }

    Theme theme(Chance chance) {
        return chance.frequent(themes);
    }

    String title(Theme theme, Chance chance) {
        return rewrite(chance.any(theme.titles()), theme, chance);
    }

    /** So many sentences, most of them of the theme, in paragraphs of four. */
    String sentences(int count, Theme theme, Chance chance) {
        var text = new StringBuilder();
        for (int n = 0; n < count; n++) {
            Theme from = chance.happens(OF_ANOTHER_THEME) ? chance.any(themes) : theme;
            text.append(n == 0 ? "" : n % 4 == 0 ? "\n\n" : " ")
                    .append(rewrite(chance.any(from.sentences()), theme, chance));
        }
        return text.toString();
    }

    /** Words of a text that somebody could search for. */
    List<String> contentWords(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .filter(word -> isContent(word, functionWords))
                .distinct()
                .toList();
    }

    private String rewrite(String sentence, Theme theme, Chance chance) {
        Matcher words = WORD.matcher(sentence);
        return words.replaceAll(found -> {
            String word = found.group();
            boolean written = isContent(word, functionWords) && Character.isLowerCase(word.charAt(0));
            return written && !chance.happens(KEPT) ? another(word, theme, chance) : word;
        });
    }

    private String another(String word, Theme theme, Chance chance) {
        if (chance.happens(NEW_COMPOUND)) {
            return chance.frequent(pools.firstParts()) + word;
        }
        List<String> near = theme.words().getOrDefault(WordPools.ending(word), List.of(word));
        return chance.happens(OF_THE_THEME) ? chance.frequent(near) : chance.frequent(pools.like(word));
    }

    private static boolean isContent(String word, Set<String> functionWords) {
        return word.length() >= SHORTEST_CONTENT && !functionWords.contains(word);
    }

    private static void contentWords(
            JsonNode text, Set<String> functionWords, DanishAnalyzers danish, Map<String, Integer> counts) {
        Matcher words = WORD.matcher(
                text.path("title").asText() + " " + text.path("summary").asText());
        while (words.find()) {
            String word = words.group();
            if (danish.isFunctionWord(word.toLowerCase(Locale.ROOT))) {
                functionWords.add(word.toLowerCase(Locale.ROOT));
            } else if (word.length() >= SHORTEST_CONTENT && Character.isLowerCase(word.charAt(0))) {
                counts.merge(word, 1, Integer::sum);
            }
        }
    }

    private static Theme theme(List<JsonNode> texts, Map<String, Integer> counts) {
        var sentences = new ArrayList<String>();
        var titles = new ArrayList<String>();
        var topics = new LinkedHashSet<String>();
        Map<String, Integer> own = new HashMap<>();
        for (JsonNode text : texts) {
            titles.add(text.path("title").asText());
            sentences.addAll(List.of(SENTENCE.split(text.path("summary").asText())));
            text.path("topics").forEach(topic -> topics.add(topic.asText()));
            WORD.matcher(text.path("title").asText() + " "
                            + text.path("summary").asText())
                    .results()
                    .filter(found -> counts.containsKey(found.group()))
                    .forEach(found -> own.merge(found.group(), 1, Integer::sum));
        }
        Map<String, List<String>> words = own.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(WordPools::ending));
        return new Theme(titles, sentences, List.copyOf(topics), words);
    }

    private static List<JsonNode> texts() {
        var json = new ObjectMapper();
        try (var in = Writing.class.getResourceAsStream("/eval/texts.ndjson")) {
            var texts = new ArrayList<JsonNode>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                texts.add(json.readTree(line));
            }
            return texts;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
