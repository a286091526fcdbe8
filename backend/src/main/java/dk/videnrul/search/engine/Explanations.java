package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.UserQuery.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says of a hit which words of a query it has, how, and where. Told from its texts, so it holds for every engine. */
public final class Explanations {

    /** Of a long text the beginning says enough. */
    private static final int READ = 100_000;

    /** In what way a word was found, the plainest first. */
    public enum How {
        AS_WRITTEN,
        WITHIN_COMPOUND,
        JOINED,
        BY_ITS_PARTS,
        IN_ATTACHMENT,
        REPAIRED,
        SYNONYM,
        TOPIC,
        LETTERS
    }

    /** Which text of an item has it. */
    public enum Where {
        TITLE,
        TOPICS,
        SUMMARY,
        BODY,
        ATTACHMENT
    }

    /**
     * @param word as it was typed
     * @param found as the text has it
     */
    public record WordReason(String word, How how, String found, Where where) {}

    private final DanishAnalyzers danish;
    private final UserQuery query;
    private final boolean loose;

    /** @param loose whether words with many of the same letters count too */
    public Explanations(DanishAnalyzers danish, UserQuery query, boolean loose) {
        this.danish = danish;
        this.query = query;
        this.loose = loose;
    }

    /** Of each word and text the plainest way, in the order of the query. */
    public List<WordReason> of(SearchDocument item) {
        var matcher = new WordMatcher(
                danish, query, loose, OtherLanguage.of(item.language()).orElse(null));
        var reasons = new ArrayList<WordReason>();
        List<Word> wanted = query.wanted();
        Map<Where, Map<Integer, WordReason>> byText = new EnumMap<>(Where.class);
        texts(item).forEach((where, text) -> byText.put(where, matcher.plainest(where, text)));
        for (int word = 0; word < wanted.size(); word++) {
            for (Map<Integer, WordReason> found : byText.values()) {
                WordReason reason = found.get(word);
                if (reason != null) {
                    reasons.add(reason);
                }
            }
        }
        return List.copyOf(reasons);
    }

    private static Map<Where, String> texts(SearchDocument item) {
        Map<Where, String> texts = new EnumMap<>(Where.class);
        texts.put(Where.TITLE, item.title());
        texts.put(Where.TOPICS, String.join("\n", item.topicLabels()));
        texts.put(Where.SUMMARY, item.summary());
        texts.put(Where.BODY, item.body());
        texts.put(
                Where.ATTACHMENT,
                String.join(
                        "\n",
                        item.attachments().stream().map(AttachedText::whole).toList()));
        texts.replaceAll((where, text) -> text.length() > READ ? text.substring(0, READ) : text);
        return texts;
    }
}
