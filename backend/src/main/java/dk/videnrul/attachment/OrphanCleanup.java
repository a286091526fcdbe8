package dk.videnrul.attachment;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.videnrul.platform.jobs.Nightly;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Removes, by night, files that no attachment names: their upload failed after they were stored, or their item was
 * removed. Attachments whose text still waits get a new job where theirs was lost.
 */
@Singleton
class OrphanCleanup {
    /** Whatever is younger may belong to an upload that is not committed yet. */
    static final Duration GRACE = Duration.ofHours(24);

    private static final int BATCH = 200;

    private final FileStore files;
    private final AttachmentRepository attachments;
    private final TextReading reading;
    private final Clock clock;

    OrphanCleanup(FileStore files, AttachmentRepository attachments, TextReading reading, Clock clock) {
        this.files = files;
        this.attachments = attachments;
        this.reading = reading;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Task<Void> nightly() {
        return Tasks.recurring("attachment-orphans", Nightly.at(3, 20)).execute((job, context) -> clean());
    }

    /** Answers how many files were removed. */
    @Transactional
    int clean() {
        attachments.pending(BATCH).forEach(reading::schedule);
        Instant limit = clock.instant().minus(GRACE);
        int kept = 0;
        int removed = 0;
        List<String> page = files.storedBefore(limit, kept, BATCH);
        while (!page.isEmpty()) {
            Set<String> known = attachments.knownKeys(page);
            page.stream().filter(key -> !known.contains(key)).forEach(files::delete);
            kept += known.size();
            removed += page.size() - known.size();
            page = files.storedBefore(limit, kept, BATCH);
        }
        return removed;
    }
}
