package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Fields;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads ids and versions in the order of the ids, which the index keeps sorted anyway. */
final class IndexedVersions {

    private IndexedVersions() {}

    static Map<UUID, Long> after(@Nullable UUID after, int limit, IndexReader reader) throws IOException {
        var versions = new LinkedHashMap<UUID, Long>();
        Terms terms = MultiTerms.getTerms(reader, Fields.ID);
        if (terms == null) {
            return versions;
        }
        TermsEnum ids = terms.iterator();
        BytesRef id = after == null ? ids.next() : firstAfter(after, ids);
        while (id != null && versions.size() < limit) {
            Long version = version(ids, reader);
            if (version != null) {
                versions.put(UUID.fromString(id.utf8ToString()), version);
            }
            id = ids.next();
        }
        return versions;
    }

    private static @Nullable BytesRef firstAfter(UUID after, TermsEnum ids) throws IOException {
        return switch (ids.seekCeil(new BytesRef(after.toString()))) {
            case FOUND -> ids.next();
            case NOT_FOUND -> ids.term();
            case END -> null;
        };
    }

    /** Null if only deleted documents have the id. */
    private static @Nullable Long version(TermsEnum id, IndexReader reader) throws IOException {
        PostingsEnum documents = id.postings(null, PostingsEnum.NONE);
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
            int inLeaf = doc - leaf.docBase;
            var live = leaf.reader().getLiveDocs();
            var versions = DocValues.getNumeric(leaf.reader(), Fields.VERSION);
            if ((live == null || live.get(inLeaf)) && versions.advanceExact(inLeaf)) {
                return versions.longValue();
            }
        }
        return null;
    }
}
