package dk.videnrul.dialogue;

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
import org.jspecify.annotations.Nullable;

/** An organisation with which the network talks. */
@Entity
class Stakeholder {
    @Id
    UUID id;

    @Version
    long version;

    String name;

    @Enumerated(EnumType.STRING)
    StakeholderKind kind;

    @Nullable
    String url;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "stakeholder_theme_group", joinColumns = @JoinColumn(name = "stakeholder"))
    @Column(name = "theme_group")
    Set<UUID> themeGroups;

    @Nullable
    UUID changedBy;

    /** Only where no member stands behind the login. */
    @Nullable
    String changedByName;

    Instant changedAt;
    Instant createdAt;

    // Counted by the repository from the contacts: a contact is no change of what is written here.

    @Nullable
    @Column(insertable = false, updatable = false)
    LocalDate lastContactOn;

    @Column(insertable = false, updatable = false)
    int openSteps;

    @Nullable
    @Column(insertable = false, updatable = false)
    LocalDate nextDueOn;

    /** Kept by the database: its place in the list. */
    @Column(insertable = false, updatable = false)
    LocalDate turn;

    /** Kept by the database, for searching and for the order of the list. */
    @Column(insertable = false, updatable = false)
    String searchText;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Stakeholder() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by write(), or by the database
    Stakeholder(StakeholderDraft draft, Set<UUID> groups, Actor by, Instant now) {
        id = UuidCreator.getTimeOrderedEpoch();
        themeGroups = new HashSet<>();
        createdAt = now;
        write(draft, groups, by, now);
    }

    void write(StakeholderDraft draft, Set<UUID> groups, Actor by, Instant now) {
        name = tidy(draft.name());
        kind = draft.kind();
        url = Texts.strippedOrNull(draft.url());
        themeGroups.retainAll(groups);
        themeGroups.addAll(groups);
        changedBy = by.personId();
        changedByName = by.unrecordedName();
        changedAt = now;
    }

    StakeholderDraft toDraft(List<String> groupSlugs) {
        return new StakeholderDraft(name, kind, url, groupSlugs);
    }

    static String tidy(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
