package dk.videnrul.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.knowledge.KnowledgeImport;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An accepted import and how far it has come; a step moves it on by one chunk in one transaction. */
@Entity
class ImportJob {
    static final int MOST_ATTEMPTS = 5;

    @Id
    UUID id;

    String createdBy;
    Instant createdAt;

    @Nullable
    Instant finishedAt;

    @Enumerated(EnumType.STRING)
    ImportState state;

    @Enumerated(EnumType.STRING)
    ImportFormat format;

    @Nullable
    String fileName;

    /** In which letters a table is written. */
    @Nullable
    String charset;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ImportColumn> columns;

    boolean dryRun;
    boolean partial;
    boolean demo;
    int lines;
    int checked;
    int imported;
    int createdItems;
    int changedItems;
    int unchangedItems;
    int faulty;

    /** Items without faults. */
    int ready;

    int attempts;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    ImportJob() {}

    ImportJob(String createdBy, ImportOptions options, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.createdBy = createdBy;
        this.createdAt = now;
        this.state = ImportState.CHECKING;
        this.format = options.format();
        this.fileName = options.fileName();
        this.columns = List.of();
        this.dryRun = options.dryRun();
        this.partial = options.partial();
        this.demo = options.demo();
    }

    void writtenIn(Charset letters) {
        charset = letters.name();
    }

    void tookFor(List<ImportColumn> found) {
        columns = found;
    }

    boolean isFinished() {
        return state.isFinished();
    }

    /** The first line of the chunk that comes next. */
    int nextLine() {
        return (state == ImportState.CHECKING ? checked : imported) + 1;
    }

    void checked(int linesRead, int linesWithFaults, int linesWithout, Instant now) {
        checked += linesRead;
        ready += linesWithout;
        faulty += linesWithFaults;
        attempts = 0;
        if (checked >= lines) {
            boolean writes = !dryRun && (faulty == 0 || partial);
            if (writes && lines > 0) {
                state = ImportState.IMPORTING;
            } else {
                finish(dryRun || faulty == 0 ? ImportState.DONE : ImportState.REFUSED, now);
            }
        }
    }

    void imported(int linesRead, KnowledgeImport.Result result, Instant now) {
        imported += linesRead;
        createdItems += result.created();
        changedItems += result.changed();
        unchangedItems += result.unchanged();
        attempts = 0;
        if (imported >= lines) {
            finish(ImportState.DONE, now);
        }
    }

    /** A step failed; after some attempts the job gives up. */
    void stumbled(Instant now) {
        attempts++;
        if (attempts >= MOST_ATTEMPTS) {
            finish(ImportState.FAILED, now);
        }
    }

    private void finish(ImportState end, Instant now) {
        state = end;
        finishedAt = now;
    }
}
