package dk.videnrul.search.engine;

import dk.videnrul.search.engine.UserQuery.Phrase;
import dk.videnrul.search.engine.UserQuery.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What was typed as a query over all texts at once. A word counts most where it stands as it is, less where it is part of a
 * compound, least where only its own parts are found.
 */
final class TextQueries {

    private static final float INSIDE_COMPOUND = 0.8f;
    private static final float OWN_PARTS = 0.6f;
    private static final float IN_ATTACHMENT = 0.5f;
    /** From so many parts on, one alone says too little. */
    private static final int MANY_PARTS = 3;

    private TextQueries() {}

    static Query of(UserQuery typed) {
        if (typed.isBlank()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        if (typed.findsNothing()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        var query = new BooleanQuery.Builder();
        typed.words().forEach(word -> query.add(word(word), Occur.SHOULD));
        typed.phrases().forEach(phrase -> query.add(phraseOrAttached(phrase), Occur.MUST));
        typed.excluded().forEach(phrase -> query.add(phrase(phrase), Occur.MUST_NOT));
        if (typed.wanted().isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return query.build();
    }

    static Query word(Word word) {
        var ways = new ArrayList<Query>();
        ways.add(inAnyField(word.stem(), TextField::words));
        ways.add(new BoostQuery(inAnyField(word.stem(), TextField::parts), INSIDE_COMPOUND));
        if (!word.parts().isEmpty()) {
            ways.add(new BoostQuery(parts(word.parts()), OWN_PARTS));
        }
        ways.add(new BoostQuery(new TermQuery(new Term(Fields.ATTACHMENT_WORDS, word.stem())), IN_ATTACHMENT));
        ways.add(new BoostQuery(
                new TermQuery(new Term(Fields.ATTACHMENT_PARTS, word.stem())), IN_ATTACHMENT * INSIDE_COMPOUND));
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query parts(List<String> parts) {
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(parts.size() < MANY_PARTS ? 1 : 2);
        parts.forEach(part -> query.add(inAnyField(part, TextField::parts), Occur.SHOULD));
        return query.build();
    }

    private static Query inAnyField(String term, Function<TextField, String> name) {
        var query = new CombinedFieldQuery.Builder(term);
        for (TextField field : TextField.values()) {
            query.addField(name.apply(field), field.weight);
        }
        return query.build();
    }

    /** What is left out is left out of the item's own text: a word in a long file says little. */
    private static Query phraseOrAttached(Phrase phrase) {
        return new DisjunctionMaxQuery(
                List.of(phrase(phrase), new BoostQuery(phrase(phrase, Fields.ATTACHMENT_WORDS), IN_ATTACHMENT)), 0);
    }

    private static Query phrase(Phrase phrase) {
        var anywhere = new ArrayList<Query>();
        for (TextField field : TextField.values()) {
            anywhere.add(new BoostQuery(phrase(phrase, field.words()), field.weight));
        }
        return new DisjunctionMaxQuery(anywhere, 0);
    }

    private static Query phrase(Phrase phrase, String field) {
        if (phrase.words().size() == 1) {
            return new TermQuery(new Term(field, phrase.words().getFirst().stem()));
        }
        var query = new PhraseQuery.Builder();
        int position = 0;
        for (int at = 0; at < phrase.words().size(); at++) {
            position += at == 0 ? 0 : phrase.gaps().get(at);
            query.add(new Term(field, phrase.words().get(at).stem()), position);
        }
        return query.build();
    }
}
