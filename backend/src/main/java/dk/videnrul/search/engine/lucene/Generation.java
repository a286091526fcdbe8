package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Change;
import dk.videnrul.search.engine.IndexVersion;
import dk.videnrul.search.engine.Position;
import dk.videnrul.search.engine.SearchDocument;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * One index on disk, open for reading and, if it was made by today's rules, for writing. Whoever writes sees to it that
 * nobody else does at the same time.
 */
final class Generation implements Closeable {

    private static final String POSITION = "position";
    private static final String VERSION = "version";
    private static final double BUFFER_MB = 48;

    private final Path path;
    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;
    private volatile @Nullable Position position;
    private volatile boolean uncommitted;

    interface Reading<T> {
        T of(Snapshot index) throws IOException;
    }

    private Generation(Path path, Directory directory, @Nullable IndexWriter writer, @Nullable Position position)
            throws IOException {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.position = position;
        var factory = new Snapshot.Factory();
        this.searchers =
                writer == null ? new SearcherManager(directory, factory) : new SearcherManager(writer, factory);
    }

    static Generation create(Path path, Analyzer analyzer) throws IOException {
        return open(path, directory -> {
            var writer = new IndexWriter(directory, writing(analyzer, OpenMode.CREATE));
            return new Generation(path, directory, writer, null);
        });
    }

    /** @throws OutdatedIndexException if it cannot even be read */
    static Generation open(Path path, Analyzer analyzer) throws IOException {
        return open(path, directory -> {
            SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
            String version = commit.getUserData().getOrDefault(VERSION, "");
            boolean writable = version.equals(IndexVersion.CURRENT)
                    && commit.getCommitLuceneVersion().major == Version.LATEST.major;
            if (!writable && !IndexVersion.isReadable(version)) {
                throw new OutdatedIndexException(version);
            }
            String position = commit.getUserData().get(POSITION);
            return new Generation(
                    path,
                    directory,
                    writable ? new IndexWriter(directory, writing(analyzer, OpenMode.APPEND)) : null,
                    position == null ? null : new Position(position));
        });
    }

    private interface Opening {
        Generation in(Directory directory) throws IOException;
    }

    private static Generation open(Path path, Opening opening) throws IOException {
        Directory directory = FSDirectory.open(path);
        boolean opened = false;
        try {
            Generation generation = opening.in(directory);
            opened = true;
            return generation;
        } finally {
            if (!opened) {
                IOUtils.closeWhileHandlingException(directory);
            }
        }
    }

    private static IndexWriterConfig writing(Analyzer analyzer, OpenMode mode) {
        return new IndexWriterConfig(analyzer)
                .setOpenMode(mode)
                .setSimilarity(Ranking.SIMILARITY)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
    }

    Path path() {
        return path;
    }

    boolean isWritable() {
        return writer != null && writer.isOpen();
    }

    Optional<Position> position() {
        return Optional.ofNullable(position);
    }

    <T> T read(Reading<T> reading) throws IOException {
        var index = (Snapshot) searchers.acquire();
        try {
            return reading.of(index);
        } finally {
            searchers.release(index);
        }
    }

    void write(List<? extends Change> changes, IndexDocuments documents) throws IOException {
        for (Change change : changes) {
            switch (change) {
                case Change.Put(SearchDocument item) ->
                    writer().updateDocument(IndexDocuments.idOf(item.id()), documents.of(item));
                case Change.Remove remove -> writer().deleteDocuments(IndexDocuments.idOf(remove.id()));
            }
        }
        uncommitted = true;
    }

    /** What was written until now belongs to this position: from here on a commit keeps both, or neither. */
    void reach(Position reached) {
        position = reached;
        uncommitted = true;
        writer().setLiveCommitData(Map.of(POSITION, reached.value(), VERSION, IndexVersion.CURRENT)
                .entrySet());
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit() throws IOException {
        if (uncommitted && isWritable()) {
            writer().commit();
            uncommitted = false;
        }
    }

    private IndexWriter writer() {
        if (writer == null) {
            throw new IllegalStateException("this index is only read");
        }
        return writer;
    }

    /** What is not committed is lost. */
    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer, directory);
    }
}
