package dk.videnrul.attachment;

import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** Looks into files, each in a process of its own; only few at a time. */
@ApplicationScoped
class Extractor {
    private static final Logger LOG = Logger.getLogger(Extractor.class);
    private static final int MOST_AT_ONCE = 2;
    private static final int MOST_WAITING = 8;

    private final AttachmentSettings settings;
    private final Semaphore inspections = new Semaphore(MOST_AT_ONCE, true);
    private final Semaphore extractions = new Semaphore(1, true);
    private final Semaphore admitted = new Semaphore(MOST_AT_ONCE + MOST_WAITING);

    Extractor(AttachmentSettings settings) {
        this.settings = settings;
    }

    /**
     * What a file is, by its content.
     *
     * @throws Refusal.Busy when too many files wait already
     */
    ExtractorProcess.Said inspect(Path file) {
        if (!admitted.tryAcquire()) {
            throw new Refusal.Busy();
        }
        try {
            return run("inspect", file, settings.inspection(), inspections);
        } finally {
            admitted.release();
        }
    }

    TextResult extract(Path file) {
        ExtractorProcess.Said said = run("extract", file, settings.extraction(), extractions);
        return switch (said.word()) {
            case "extracted" -> TextResult.extracted(said.rest());
            case "nothing" -> TextResult.NOTHING;
            case "encrypted" -> TextResult.failed(TextFault.ENCRYPTED);
            case "bomb" -> TextResult.failed(TextFault.BOMB);
            case ExtractorProcess.LATE -> TextResult.failed(TextFault.TOO_SLOW);
            case ExtractorProcess.OUT_OF_MEMORY -> TextResult.failed(TextFault.TOO_MUCH_MEMORY);
            default -> TextResult.failed(TextFault.BROKEN);
        };
    }

    private ExtractorProcess.Said run(String what, Path file, Duration limit, Semaphore turn) {
        if (!Files.exists(settings.extractor())) {
            LOG.errorf("The extractor is missing: %s", settings.extractor().toAbsolutePath());
            throw new Refusal.Busy();
        }
        turn.acquireUninterruptibly();
        try {
            return new ExtractorProcess(settings.extractor(), settings.memory()).run(what, file, limit);
        } finally {
            turn.release();
        }
    }
}
