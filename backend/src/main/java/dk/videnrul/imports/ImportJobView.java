package dk.videnrul.imports;

import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has come, and what is wrong with its lines.
 *
 * @param fileName as the sender called the file
 * @param charset in which letters a table was written: {@code UTF-8} unless it was found to be something else; null for JSON
 * @param columns of a table: what each was taken for
 * @param dryRun whether it only checks
 * @param partial whether lines without faults are written although others have some
 * @param lines how many there are, empty ones and the header of a table too
 * @param checked how many lines have been checked
 * @param imported how many lines have been written or passed over
 * @param created items that are new
 * @param changed items that were known and are different now
 * @param unchanged items that were known and are the same
 * @param ready items without faults among the lines that have been checked
 * @param faulty lines with faults
 * @param faults the first thousand, in the order of the lines
 */
public record ImportJobView(
        UUID id,
        ImportState state,
        ImportFormat format,
        @Nullable String fileName,
        @Nullable String charset,
        List<ImportColumn> columns,
        boolean dryRun,
        boolean partial,
        int lines,
        int checked,
        int imported,
        int created,
        int changed,
        int unchanged,
        int ready,
        int faulty,
        List<LineFault> faults,
        Instant createdAt,
        @Nullable Instant finishedAt)
        implements Addressed {

    /**
     * @param line counted from 1; of a table the row, where the header is row 1; of a JSON list the element
     * @param pointer JSON pointer into the line
     * @param column name of the column of a table, where the fault stands in one
     */
    public record LineFault(
            int line, @Nullable String pointer, @Nullable String column, String code, String detail) {}

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
