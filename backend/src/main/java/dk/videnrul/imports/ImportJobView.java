package dk.videnrul.imports;

import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has come, and what is wrong with its lines.
 *
 * @param dryRun whether it only checks
 * @param partial whether lines without faults are written although others have some
 * @param lines how many there are, empty ones too
 * @param checked how many lines have been checked
 * @param imported how many lines have been written or passed over
 * @param created items that are new
 * @param changed items that were known and are different now
 * @param unchanged items that were known and are the same
 * @param faulty lines with faults
 * @param faults the first thousand, in the order of the lines
 */
public record ImportJobView(
        UUID id,
        ImportState state,
        boolean dryRun,
        boolean partial,
        int lines,
        int checked,
        int imported,
        int created,
        int changed,
        int unchanged,
        int faulty,
        List<LineFault> faults,
        Instant createdAt,
        @Nullable Instant finishedAt)
        implements Addressed {

    /**
     * @param line counted from 1
     * @param pointer JSON pointer into the line
     */
    public record LineFault(int line, @Nullable String pointer, String code, String detail) {}

    @Override
    public String path() {
        return "/api/v1/imports/" + id;
    }

    /** Changes with every step, so that a poller gets 304 while nothing happened. */
    @Override
    public long version() {
        return (long) checked + imported;
    }
}
