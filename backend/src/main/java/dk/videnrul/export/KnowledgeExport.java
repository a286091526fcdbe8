package dk.videnrul.export;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.search.SavedSearch;
import dk.videnrul.search.SavedSearches;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that a search finds and the caller may see, as one file of any length. */
@ApplicationScoped
class KnowledgeExport {
    static final int ITEMS_IN_A_CHUNK = 100;
    /** The index looks at everything for each page; ids are small. */
    private static final int IDS_AT_ONCE = 5000;
    /** Each keeps a thread busy until its reader has it all; a slow reader is not to take those of everybody else. */
    static final int MOST_AT_ONCE = 16;

    private final SavedSearches searches;
    private final ExportReading reading;
    private final CurrentActor actor;
    private final RoutingContext call;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);

    KnowledgeExport(SavedSearches searches, ExportReading reading, CurrentActor actor, RoutingContext call) {
        this.searches = searches;
        this.reading = reading;
        this.actor = actor;
        this.call = call;
    }

    /** @throws Refusal.Busy while the index cannot be asked, or too many exports run */
    InputStream open(SavedSearch search, ExportText text) {
        if (!searches.canBeAsked() || !room.tryAcquire()) {
            throw new Refusal.Busy();
        }
        // Whatever ends the call, also a reader who goes away.
        call.addEndHandler(ended -> room.release());
        return new ExportStream(new Chunks(search, Sight.of(actor.get()), text));
    }

    int room() {
        return room.availablePermits();
    }

    private final class Chunks implements ExportStream.Parts {
        private final SavedSearch search;
        private final Sight sight;
        private final ExportText text;
        private final Queue<UUID> found = new ArrayDeque<>();
        private boolean begun;
        private @Nullable String after;

        private Chunks(SavedSearch search, Sight sight, ExportText text) {
            this.search = search;
            this.sight = sight;
            this.text = text;
        }

        @Override
        public @Nullable String next() throws IOException {
            if (begun && found.isEmpty() && after == null) {
                return null;
            }
            String head = begun ? "" : text.head();
            if (found.isEmpty()) {
                find();
            }
            List<UUID> ids = new ArrayList<>();
            while (ids.size() < ITEMS_IN_A_CHUNK && !found.isEmpty()) {
                ids.add(found.remove());
            }
            return head + reading.read(ids, sight).stream().map(text::of).collect(Collectors.joining());
        }

        private void find() throws IOException {
            SavedSearches.Found more = searches.newest(search, sight, IDS_AT_ONCE, after);
            if (!searches.canBeAsked()) {
                throw new IOException("The index went away during an export");
            }
            begun = true;
            found.addAll(more.items());
            after = more.next();
        }
    }
}
