package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Attached;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.Marker.Match;
import dk.videnrul.search.engine.UserQuery;
import dk.videnrul.search.engine.UserQuery.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;

/** Finds the words of a query in the attachments of a hit, by the places that the index keeps of them. */
final class Attachments {
    private static final Set<String> STORED = Set.of(Fields.STORED_ATTACHMENT_IDS, Fields.STORED_ATTACHMENTS);
    /** What Lucene leaves between the values of a field. */
    private static final int GAP = 1;
    /** Of a word that is repeated all over, the first places are enough to choose from. */
    private static final int MOST_PLACES = 200;

    private final UserQuery typed;
    private final Snapshot index;

    Attachments(UserQuery typed, Snapshot index) {
        this.typed = typed;
        this.index = index;
    }

    /** Those that match, in their order. */
    List<Attached> of(int doc) {
        try {
            List<Match> matches = matches(doc);
            return matches.isEmpty() ? List.of() : attached(index.storedFields().document(doc, STORED), matches);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the text; the places of all files are counted through. */
    private List<Match> matches(int doc) throws IOException {
        var matches = new ArrayList<Match>();
        List<Word> wanted = typed.wanted();
        for (int word = 0; word < wanted.size(); word++) {
            String stem = wanted.get(word).stem();
            add(matches, doc, new Term(Fields.ATTACHMENT_WORDS, stem), word, true);
            add(matches, doc, new Term(Fields.ATTACHMENT_PARTS, stem), word, false);
            for (String part : wanted.get(word).parts()) {
                add(matches, doc, new Term(Fields.ATTACHMENT_PARTS, part), word, false);
            }
        }
        matches.sort(Comparator.comparingInt(Match::start).thenComparing(match -> !match.whole()));
        return matches;
    }

    private void add(List<Match> matches, int doc, Term term, int word, boolean whole) throws IOException {
        List<LeafReaderContext> leaves = index.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        PostingsEnum places = leaf.reader().postings(term, PostingsEnum.OFFSETS);
        if (places != null && places.advance(doc - leaf.docBase) == doc - leaf.docBase) {
            for (int place = 0; place < Math.min(places.freq(), MOST_PLACES); place++) {
                places.nextPosition();
                matches.add(new Match(places.startOffset(), places.endOffset(), word, whole));
            }
        }
    }

    private List<Attached> attached(Document item, List<Match> matches) {
        String[] ids = item.getValues(Fields.STORED_ATTACHMENT_IDS);
        String[] texts = item.getValues(Fields.STORED_ATTACHMENTS);
        var attached = new ArrayList<Attached>();
        int begin = 0;
        for (int file = 0; file < texts.length; file++) {
            int start = begin;
            int end = start + texts[file].length();
            List<Match> here = matches.stream()
                    .filter(match -> match.start() >= start && match.end() <= end)
                    .map(match -> new Match(match.start() - start, match.end() - start, match.word(), match.whole()))
                    .toList();
            if (!here.isEmpty()) {
                attached.add(new Attached(UUID.fromString(ids[file]), texts[file], here));
            }
            begin = end + GAP;
        }
        return attached;
    }
}
