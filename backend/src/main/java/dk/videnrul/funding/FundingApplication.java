package dk.videnrul.funding;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Actor;
import dk.videnrul.platform.text.Texts;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Money that the network means to apply for, or has applied for. */
@Entity
class FundingApplication {
    @Id
    UUID id;

    @Version
    long version;

    String title;
    String funder;

    @Nullable
    Long amount;

    @Nullable
    LocalDate deadline;

    @Enumerated(EnumType.STRING)
    FundingStatus status;

    LocalDate statusOn;

    @Nullable
    String note;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> partners;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "funding_theme_group", joinColumns = @JoinColumn(name = "application"))
    @Column(name = "theme_group")
    Set<UUID> themeGroups;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "funding_item", joinColumns = @JoinColumn(name = "application"))
    @Column(name = "item")
    Set<UUID> items;

    @Nullable
    UUID changedBy;

    /** Only where no member stands behind the login. */
    @Nullable
    String changedByName;

    Instant changedAt;
    Instant createdAt;

    /** Kept by the database, for searching. */
    @Column(insertable = false, updatable = false)
    String searchText;

    /** Kept by the database: its place in the list. */
    @Column(insertable = false, updatable = false)
    int turn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    FundingApplication() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by write(), or by the database
    FundingApplication(FundingDraft draft, FundingMentions mentions, Actor by, Instant now) {
        id = UuidCreator.getTimeOrderedEpoch();
        themeGroups = new HashSet<>();
        items = new HashSet<>();
        createdAt = now;
        write(draft, mentions, by, now);
    }

    void write(FundingDraft draft, FundingMentions mentions, Actor by, Instant now) {
        title = draft.title().strip();
        funder = draft.funder().strip();
        amount = draft.amount();
        deadline = draft.deadline();
        status = draft.status();
        statusOn = draft.statusOn();
        note = Texts.strippedOrNull(draft.note());
        partners = draft.partners().stream().map(String::strip).distinct().toList();
        themeGroups.retainAll(mentions.themeGroups());
        themeGroups.addAll(mentions.themeGroups());
        items.retainAll(mentions.items());
        items.addAll(mentions.items());
        changedBy = by.personId();
        changedByName = by.unrecordedName();
        changedAt = now;
    }

    FundingDraft toDraft(List<String> groupSlugs, List<String> itemIds) {
        return new FundingDraft(title, funder, amount, deadline, status, statusOn, note, partners, groupSlugs, itemIds);
    }
}
