package dk.videnrul.attachment;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.videnrul.platform.jobs.Jobs;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.UUID;

/**
 * Reads the texts of files after they were taken in: once over all nodes, again after a restart. A file that kills its
 * reader is a result, not a failure; only what is wrong with us is tried again.
 */
@Singleton
class TextReading {
    private static final TaskDescriptor<Void> TEXT = TaskDescriptor.of("attachment-text");
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final int MOST_TRIES = 12;

    private final TextResults results;
    private final Extractor extractor;
    private final FileStore files;
    private final Jobs jobs;

    TextReading(TextResults results, Extractor extractor, FileStore files, Jobs jobs) {
        this.results = results;
        this.extractor = extractor;
        this.files = files;
        this.jobs = jobs;
    }

    @Produces
    @Singleton
    Task<Void> read() {
        return Tasks.oneTime(TEXT)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        MOST_TRIES, new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE, 2)))
                .execute((job, context) -> read(UUID.fromString(job.getId())));
    }

    /** In the caller's transaction. */
    void schedule(UUID attachment) {
        jobs.add(TEXT.instance(attachment.toString()).build());
    }

    private void read(UUID attachment) {
        results.waiting(attachment).ifPresent(file -> results.keep(attachment, read(file)));
    }

    private TextResult read(TextResults.Waiting waiting) {
        try {
            Path copy = Files.createTempFile("videnrul-attachment", "");
            try (InputStream content = files.open(waiting.key(), 0, waiting.size())) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                return extractor.extract(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
