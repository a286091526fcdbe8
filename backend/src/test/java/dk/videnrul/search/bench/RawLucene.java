package dk.videnrul.search.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Lucene as it comes, in this process and without HTTP: its analyser for Danish, one field with all of a text, any word, its
 * highlighter and its facets.
 */
final class RawLucene implements Contestant {
    private static final String ALL = "all";
    private static final String TEXT = "text";
    private static final String VISIBILITY = "visibility";
    private static final String GROUP = "group";
    private static final List<String> FACETS = List.of(
            "kind",
            "outcome",
            "themeGroup",
            "municipality",
            "region",
            "year",
            "topic",
            "focusArea",
            "preventionPackage");
    private static final int MOST_VALUES = 100;
    private static final FacetsConfig CONFIG = config();

    private final Path folder;
    private final Analyzer analyzer;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState facets;

    private RawLucene(Path folder, Analyzer analyzer) throws IOException {
        this.folder = folder;
        this.analyzer = analyzer;
        this.reader = DirectoryReader.open(FSDirectory.open(folder));
        this.searcher = new IndexSearcher(reader);
        this.facets = new DefaultSortedSetDocValuesReaderState(reader, CONFIG);
    }

    private static FacetsConfig config() {
        var config = new FacetsConfig();
        List.of("topic", "focusArea", "preventionPackage").forEach(facet -> config.setMultiValued(facet, true));
        return config;
    }

    static RawLucene fill(Path folder, Corpus corpus) throws IOException {
        var analyzer = new DanishAnalyzer();
        try (var writer =
                new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64))) {
            corpus.items().forEach(item -> {
                try {
                    writer.addDocument(CONFIG.build(document(item)));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
        return new RawLucene(folder, analyzer);
    }

    private static Document document(MadeUpItem item) {
        var document = new Document();
        document.add(new StringField("id", item.id().toString(), Store.YES));
        document.add(new TextField("title", item.title(), Store.YES));
        document.add(new TextField(TEXT, item.summary() + "\n" + item.body(), Store.YES));
        document.add(new TextField(ALL, item.title(), Store.NO));
        document.add(new TextField(ALL, String.join("\n", item.topicWords()), Store.NO));
        document.add(new TextField(ALL, item.summary(), Store.NO));
        document.add(new TextField(ALL, item.body(), Store.NO));
        document.add(new StringField(VISIBILITY, item.visibility(), Store.NO));
        document.add(new StringField(GROUP, item.group().slug(), Store.NO));
        document.add(new SortedSetDocValuesFacetField("kind", item.kind()));
        if (item.outcome() != null) {
            document.add(new SortedSetDocValuesFacetField("outcome", item.outcome()));
        }
        document.add(new SortedSetDocValuesFacetField("themeGroup", item.group().slug()));
        document.add(new SortedSetDocValuesFacetField("municipality", item.municipality()));
        document.add(new SortedSetDocValuesFacetField("region", item.region()));
        document.add(new SortedSetDocValuesFacetField("year", Integer.toString(item.year())));
        item.topics().forEach(topic -> document.add(new SortedSetDocValuesFacetField("topic", topic)));
        item.focusAreas().forEach(area -> document.add(new SortedSetDocValuesFacetField("focusArea", area)));
        item.packages().forEach(each -> document.add(new SortedSetDocValuesFacetField("preventionPackage", each)));
        return document;
    }

    @Override
    public String name() {
        return "Lucene in the process";
    }

    @Override
    public long ask(BenchQuery asked) throws IOException {
        @Nullable Query words = new QueryBuilder(analyzer).createBooleanQuery(ALL, asked.q());
        if (words == null) {
            return 0;
        }
        var visible = new BooleanQuery.Builder().add(words, Occur.MUST).add(visible(asked), Occur.FILTER);
        var query = new DrillDownQuery(CONFIG, visible.build());
        for (Map.Entry<String, String> filter : asked.filters().entrySet()) {
            query.add(filter.getKey(), filter.getValue());
        }
        Object[] found = searcher.search(
                query,
                new MultiCollectorManager(
                        new TopScoreDocCollectorManager(HITS, Integer.MAX_VALUE), new FacetsCollectorManager()));
        var top = (TopDocs) found[0];
        var counts = new SortedSetDocValuesFacetCounts(facets, (org.apache.lucene.facet.FacetsCollector) found[1]);
        for (String facet : FACETS) {
            counts.getTopChildren(MOST_VALUES, facet);
        }
        UnifiedHighlighter.builder(searcher, analyzer)
                .withFieldMatcher(field -> true)
                .build()
                .highlight(TEXT, query, top, 1);
        return top.totalHits.value();
    }

    private static Query visible(BenchQuery asked) {
        var may = new BooleanQuery.Builder().add(new TermQuery(new Term(VISIBILITY, "public")), Occur.SHOULD);
        if (asked.member()) {
            may.add(new TermQuery(new Term(VISIBILITY, "members")), Occur.SHOULD);
            may.add(new TermQuery(new Term(GROUP, Reference.Group.numbered(0).slug())), Occur.SHOULD);
        }
        return may.build();
    }

    @Override
    public Stream<ProcessHandle> processes() {
        return Stream.of(ProcessHandle.current());
    }

    @Override
    public long disk() throws IOException {
        return Folders.size(folder);
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(reader, analyzer);
    }
}
