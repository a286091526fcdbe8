package dk.videnrul.infopackage;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Texts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A package as the secretariat works on it. Whatever it says, the public reads what was issued. */
@Entity
class InfoPackage {
    static final int MOST_EDITIONS = 100;

    @Id
    UUID id;

    @Version
    long version;

    /** For addresses; it stays when the title changes. */
    String slug;

    @Enumerated(EnumType.STRING)
    PackageStatus status;

    /** Number of the latest edition; 0 while there is none. */
    int edition;

    String title;

    @Enumerated(EnumType.STRING)
    PackageAudience audience;

    @Nullable
    String audienceName;

    String occasion;

    @Nullable
    LocalDate election;

    @Nullable
    LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> focusAreas;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> goals;

    @Nullable
    String municipality;

    /** Two-letter code. */
    String language;

    @Nullable
    String introduction;

    @JdbcTypeCode(SqlTypes.JSON)
    List<PackageSection> sections;

    @JdbcTypeCode(SqlTypes.JSON)
    List<PackageEntry> entries;

    @Nullable
    UUID approvedBy;

    /** Only where no member stands behind the login. */
    @Nullable
    String approvedByName;

    @Nullable
    Instant approvedAt;

    Instant createdAt;
    Instant updatedAt;

    /** By which lists are ordered: when it was issued last, and before that when it was begun. */
    Instant listedAt;

    boolean demo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    InfoPackage() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by write(), the version by Hibernate
    InfoPackage(String slug, InfoPackageDraft draft, List<PackageEntry> entries, boolean demo, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.slug = slug;
        this.createdAt = now;
        this.listedAt = now;
        this.demo = demo;
        write(draft, entries, now);
    }

    /** What was approved is approved no more. */
    void write(InfoPackageDraft draft, List<PackageEntry> chosen, Instant now) {
        title = draft.title().strip();
        audience = Objects.requireNonNull(draft.audience());
        audienceName = Texts.strippedOrNull(draft.audienceName());
        occasion = draft.occasion().strip();
        election = draft.election();
        dueOn = draft.dueOn();
        focusAreas = draft.focusAreas().stream().distinct().toList();
        goals = draft.goals().stream().distinct().toList();
        municipality = draft.municipality();
        language = Objects.requireNonNullElse(draft.language(), Language.DA.tag());
        introduction = Texts.strippedOrNull(draft.introduction());
        sections = draft.sections();
        entries = List.copyOf(chosen);
        takeBack(now);
    }

    /** @param publicIds of the items; those that are not known there are gone */
    InfoPackageDraft toDraft(Map<UUID, String> publicIds) {
        return new InfoPackageDraft(
                title,
                audience,
                audienceName,
                occasion,
                election,
                dueOn,
                focusAreas,
                goals,
                municipality,
                language,
                introduction,
                sections,
                entries.stream()
                        .filter(entry -> publicIds.containsKey(entry.item()))
                        .map(entry -> new PackageItemDraft(
                                Objects.requireNonNull(publicIds.get(entry.item())),
                                entry.shelf(),
                                entry.line(),
                                entry.why()))
                        .toList());
    }

    List<UUID> items() {
        return entries.stream().map(PackageEntry::item).toList();
    }

    Language written() {
        return Language.valueOf(language.toUpperCase(Locale.ROOT));
    }

    /** @throws Refusal.Conflict when it is approved already, or has nothing in it */
    void approve(@Nullable UUID by, @Nullable String byName, Instant now) {
        if (status != PackageStatus.DRAFT) {
            throw new Refusal.Conflict("info-package-no-draft");
        }
        if (entries.isEmpty()) {
            throw new Refusal.Conflict("info-package-empty");
        }
        status = PackageStatus.APPROVED;
        approvedBy = by;
        approvedByName = byName;
        approvedAt = now;
        updatedAt = now;
    }

    void takeBack(Instant now) {
        status = PackageStatus.DRAFT;
        approvedBy = null;
        approvedByName = null;
        approvedAt = null;
        updatedAt = now;
    }

    /** @throws Refusal.Conflict when nobody approved it as it is now */
    void requireApproved() {
        if (status != PackageStatus.APPROVED) {
            throw new Refusal.Conflict("info-package-not-approved");
        }
    }

    /**
     * @return the number of the new edition
     * @throws Refusal.Conflict when nobody approved it as it is now, or it was issued too often
     */
    int issue(Instant now) {
        requireApproved();
        if (edition >= MOST_EDITIONS) {
            throw new Refusal.Conflict("info-package-editions-enough", null, MOST_EDITIONS);
        }
        status = PackageStatus.ISSUED;
        edition++;
        listedAt = now;
        updatedAt = now;
        return edition;
    }

    boolean isIssued() {
        return edition > 0;
    }

    /** @throws Refusal.Conflict when others may have read it */
    void requireNeverIssued() {
        if (isIssued()) {
            throw new Refusal.Conflict("info-package-issued");
        }
    }
}
