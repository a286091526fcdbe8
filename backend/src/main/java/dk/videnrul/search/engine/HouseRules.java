package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.Alternative.Part;
import dk.videnrul.search.engine.UserQuery.Phrase;
import dk.videnrul.search.engine.UserQuery.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of the house as the index has words, by the first word of what somebody types. */
final class HouseRules {

    /**
     * What is looked for.
     *
     * @param parts none for a topic
     */
    record Target(String written, List<Part> parts) {

        boolean isTopic() {
            return parts.isEmpty();
        }
    }

    /** @param words stems that each word that is typed may have, in their order */
    record Rule(List<List<String>> words, List<Target> targets) {}

    private final DanishAnalyzers danish;
    private final UserQueryParser parser;
    private final Map<String, List<Rule>> rules = new HashMap<>();

    HouseRules(List<HouseWord> house, DanishAnalyzers danish, UserQueryParser parser) {
        this.danish = danish;
        this.parser = parser;
        for (HouseWord each : house) {
            List<Target> targets = targets(each);
            each.typed().forEach(typed -> add(typed, targets));
        }
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    List<Rule> beginningWith(String stem) {
        return rules.getOrDefault(stem, List.of());
    }

    /** What is typed loses the words that only build a sentence, as every query does. */
    private void add(String typed, List<Target> targets) {
        UserQuery read = parser.parse(typed);
        List<List<String>> words = forms(read, read.words());
        List<Target> others = targets.stream()
                .filter(target -> !target.written().equals(typed))
                .toList();
        if (!words.isEmpty() && !others.isEmpty()) {
            var rule = new Rule(words, others);
            words.getFirst()
                    .forEach(stem -> rules.computeIfAbsent(stem, first -> new ArrayList<>())
                            .add(rule));
        }
    }

    private List<Target> targets(HouseWord house) {
        var targets = new ArrayList<Target>();
        house.found().forEach(found -> {
            List<Part> parts = parts(found);
            if (!parts.isEmpty()) {
                targets.add(new Target(found, parts));
            }
        });
        house.topics().forEach(topic -> targets.add(new Target(topic, List.of())));
        return targets;
    }

    private List<Part> parts(String found) {
        UserQuery read = parser.parse('"' + found + '"');
        var parts = new ArrayList<Part>();
        for (Phrase phrase : read.phrases()) {
            List<List<String>> forms = forms(read, phrase.words());
            int position = 0;
            for (int at = 0; at < forms.size(); at++) {
                position += at == 0 ? 0 : phrase.gaps().get(at);
                parts.add(new Part(forms.get(at), position));
            }
        }
        return List.copyOf(parts);
    }

    private List<List<String>> forms(UserQuery read, List<Word> words) {
        return words.stream()
                .map(word -> words.size() > 1 ? forms(word, read.typed(word)) : List.of(word.stem()))
                .toList();
    }

    /** Beside other words there is no doubt that {@code sikre} is the adjective, although a verb is written so too. */
    private List<String> forms(Word word, String written) {
        @Nullable String contracted = danish.contracted(written);
        @Nullable Word form = contracted == null ? null : parser.word(contracted);
        return form == null || form.stem().equals(word.stem())
                ? List.of(word.stem())
                : List.of(word.stem(), form.stem());
    }
}
