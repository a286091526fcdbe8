package dk.videnrul.search.danish;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.DanishStemmer;

/** Finds the terms of a word: takes it apart, brings spellings and inflections together. Remembers what it found. */
final class DanishWords {

    private final CompoundSplitter splitter;
    private final BaseForms bases;
    private final DanishWordLists lists = DanishWordLists.get();
    private final RecentWords<Terms> recent = new RecentWords<>();

    DanishWords(CompoundLexicon lexicon) {
        splitter = new CompoundSplitter(lexicon);
        bases = new BaseForms(lexicon, splitter, lists.irregular());
    }

    /** @param word in lower case */
    Terms terms(String word) {
        return recent.get(word, this::find);
    }

    boolean knows(String word) {
        return bases.knows(word);
    }

    boolean hasWhole(String word) {
        return bases.has(word);
    }

    boolean isFunctionWord(String word) {
        return lists.functionWords().contains(DanishSpelling.withDanishLetters(word));
    }

    private Terms find(String word) {
        Compound compound = splitter.split(word);
        return new Terms(stem(word), stems(compound.parts()), stems(compound.inner()));
    }

    private List<String> stems(List<String> words) {
        return words.stream().map(this::stem).filter(Objects::nonNull).toList();
    }

    private @Nullable String stem(String word) {
        String spelt = DanishSpelling.withDanishLetters(word);
        if (lists.stopWords().contains(spelt)) {
            return null;
        }
        String irregular = lists.irregular().get(spelt);
        if (irregular != null) {
            return irregular;
        }
        return stemmed(bases.of(spelt));
    }

    static String stemmed(String base) {
        var stemmer = new DanishStemmer();
        stemmer.setCurrent(base);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
