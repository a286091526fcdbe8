package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.IndexedWords;
import dk.videnrul.search.engine.TextQueries;
import dk.videnrul.search.engine.TextQuery;
import dk.videnrul.search.engine.TextQuery.Form;
import dk.videnrul.search.engine.UserQuery.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** The words of one state of the index. */
final class LuceneWords implements IndexedWords {

    private static final DirectSpellChecker SAME_BEGINNING = checker(1);
    private static final DirectSpellChecker ANY_BEGINNING = checker(0);

    private final Snapshot index;

    LuceneWords(Snapshot index) {
        this.index = index;
    }

    private static DirectSpellChecker checker(int prefix) {
        var checker = new DirectSpellChecker();
        checker.setMinQueryLength(SHORTEST_LIKE);
        checker.setMinPrefix(prefix);
        checker.setAccuracy(0);
        return checker;
    }

    @Override
    public boolean hasWhole(String stem) throws IOException {
        return has(stem, Form.WORDS);
    }

    @Override
    public boolean has(String stem) throws IOException {
        return has(stem, Form.PARTS);
    }

    private boolean has(String stem, Form form) throws IOException {
        return index.getIndexReader().docFreq(new Term(WholeText.field(form), stem)) > 0;
    }

    @Override
    public long items(String stem) throws IOException {
        return Math.max(
                index.getIndexReader().docFreq(new Term(Fields.ATTACHMENT_PARTS, stem)),
                index.getIndexReader().docFreq(new Term(WholeText.field(Form.PARTS), stem)));
    }

    @Override
    public long itemsOn(String topic) throws IOException {
        return index.getIndexReader().docFreq(new Term(Fields.TOPICS, topic));
    }

    @Override
    public long items() {
        return index.getIndexReader().maxDoc();
    }

    @Override
    public boolean showsWhole(Word word, Audience audience) throws IOException {
        return shows(TextQueries.whole(word), audience);
    }

    @Override
    public boolean shows(Word word, Audience audience) throws IOException {
        return shows(TextQueries.word(word), audience);
    }

    @Override
    public boolean showsWritten(String written, Audience audience) throws IOException {
        return shows(new TextQuery.In(Fields.SPELLING, written), audience);
    }

    private boolean shows(TextQuery query, Audience audience) throws IOException {
        return Matches.any(LuceneQueries.matching(query), audience, index);
    }

    @Override
    public List<Spelling> like(Collection<String> written, boolean sameBeginning, int limit) throws IOException {
        DirectSpellChecker checker = sameBeginning ? SAME_BEGINNING : ANY_BEGINNING;
        var like = new ArrayList<Spelling>();
        for (String each : written) {
            for (SuggestWord near : checker.suggestSimilar(
                    new Term(Fields.SPELLING, each), limit, index.getIndexReader(), SuggestMode.SUGGEST_ALWAYS)) {
                like.add(new Spelling(near.string, near.freq));
            }
        }
        return like;
    }
}
