package dk.videnrul.wording;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is asked of words before the search uses them. */
@ApplicationScoped
class WordingChecks {
    private static final int MOST_WORDS = 5;
    /** Quotes and a minus before a word are for those who search. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\"„“”«»]*");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final Validation validation;
    private final Vocabulary vocabulary;

    WordingChecks(Validation validation, Vocabulary vocabulary) {
        this.validation = validation;
        this.vocabulary = vocabulary;
    }

    /** @throws Refusal.Invalid with every fault */
    void check(WordingDraft draft) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        vocabulary.check(Scheme.TOPIC, draft.topics(), "/topics", faults);
        Set<String> known = new HashSet<>();
        checkWords(draft.words(), "/words", known, faults);
        checkWords(draft.finds(), "/finds", known, faults);
        checkSense(draft, faults);
        faults.refuseIfAny();
    }

    /** Words that lead nowhere are a mistake. */
    private static void checkSense(WordingDraft draft, Faults faults) {
        boolean both = draft.direction() == WordingDirection.BOTH_WAYS;
        if (both && !draft.finds().isEmpty()) {
            faults.add(Fault.at("/finds", "wording-finds-both-ways"));
        } else if (both && draft.words().size() == 1 && draft.topics().isEmpty()) {
            faults.add(Fault.at("/words", "wording-alone"));
        } else if (draft.direction() == WordingDirection.ONE_WAY
                && draft.finds().isEmpty()
                && draft.topics().isEmpty()) {
            faults.add(Fault.at("/finds", "wording-finds-nothing"));
        }
    }

    private static void checkWords(List<String> words, String pointer, Set<String> known, Faults faults) {
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            if (word == null || word.isBlank()) {
                continue;
            }
            String key = Wording.key(word);
            if (!WORD.matcher(key).matches() || !LETTER.matcher(key).find()) {
                faults.add(Fault.at(pointer + "/" + place, "wording-form"));
            } else if (key.split(" ").length > MOST_WORDS) {
                faults.add(Fault.at(pointer + "/" + place, "wording-long", MOST_WORDS));
            } else if (!known.add(key)) {
                faults.add(Fault.at(pointer + "/" + place, "wording-twice", word.strip()));
            }
        }
    }
}
