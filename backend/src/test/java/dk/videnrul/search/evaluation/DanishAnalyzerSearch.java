package dk.videnrul.search.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Lucene as it comes: its analyser for Danish, one field with all of a text, any word, BM25. */
final class DanishAnalyzerSearch implements Ranker, AutoCloseable {

    private static final String ID = "id";
    private static final String WORDS = "words";

    private final Analyzer analyzer = new DanishAnalyzer();
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    DanishAnalyzerSearch(List<Text> texts, TopicWords words) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Text text : texts) {
                var document = new Document();
                document.add(new StringField(ID, text.id(), Field.Store.YES));
                document.add(new TextField(WORDS, text.title(), Field.Store.NO));
                document.add(new TextField(WORDS, String.join("\n", words.of(text.topics())), Field.Store.NO));
                document.add(new TextField(WORDS, text.summary(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
    }

    @Override
    public String name() {
        return "Lucene DanishAnalyzer, OR";
    }

    @Override
    public List<String> rank(String q) throws IOException {
        @Nullable Query query = new QueryBuilder(analyzer).createBooleanQuery(WORDS, q);
        var found = new ArrayList<String>();
        if (query != null) {
            var searcher = new IndexSearcher(reader);
            for (ScoreDoc each : searcher.search(query, DEPTH).scoreDocs) {
                found.add(searcher.storedFields().document(each.doc).get(ID));
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(reader, directory, analyzer);
    }
}
