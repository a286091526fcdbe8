package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.IndexState;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.jspecify.annotations.Nullable;

/** What was found on disk at the start; any other failure than these is the disk's and not ours to mend. */
record OpenedIndex(IndexState state, @Nullable Generation generation) {

    private static final Logger LOG = System.getLogger(OpenedIndex.class.getName());

    static OpenedIndex in(Generations generations, Analyzer analyzer) throws IOException {
        Path path = generations.current().orElse(null);
        if (path == null) {
            return new OpenedIndex(IndexState.MISSING, null);
        }
        try {
            Generation generation = Generation.open(path, analyzer);
            return new OpenedIndex(generation.isWritable() ? IndexState.READY : IndexState.OUTDATED, generation);
        } catch (OutdatedIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            return new OpenedIndex(IndexState.OUTDATED, null);
        } catch (IllegalArgumentException e) {
            // Lucene's way to say that the codec which wrote the index is not on board.
            return new OpenedIndex(IndexState.OUTDATED, null);
        } catch (CorruptIndexException | EOFException | FileNotFoundException | NoSuchFileException e) {
            LOG.log(Level.WARNING, "The search index is corrupt and must be rebuilt", e);
            return new OpenedIndex(IndexState.CORRUPT, null);
        }
    }
}
