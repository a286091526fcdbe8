package dk.videnrul.people;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.On;
import dk.videnrul.municipality.Place;
import dk.videnrul.platform.DanishTime;
import dk.videnrul.platform.text.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A member of the network: work contact data, and what the person wants to tell beyond it. */
@Entity
class Person {
    @Id
    UUID id;

    @Version
    long version;

    /** The {@code sub} under which the identity provider knows the person; null until they first log in. */
    @Nullable
    String subject;

    String name;

    /** Kept by the database, in Danish order. */
    @Column(insertable = false, updatable = false)
    String sortName;

    /** Kept by the database, for searching by words of the name. */
    @Column(insertable = false, updatable = false)
    String searchName;

    @Nullable
    String title;

    @Nullable
    String department;

    @Nullable
    String municipality;

    @Nullable
    String region;

    @Nullable
    String organisation;

    @Nullable
    String email;

    @Nullable
    String phone;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> topics;

    @Nullable
    String about;

    @Enumerated(EnumType.STRING)
    Language language;

    String timeZone;

    @Embedded
    PrivacyChoices privacy;

    @Enumerated(EnumType.STRING)
    PersonStatus status;

    @Nullable
    LocalDate leftOn;

    @Nullable
    String leftReason;

    boolean demo;
    Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Person() {}

    @SuppressWarnings("NullAway.Init") // the database keeps the names to sort and search by; the rest by describe()
    Person(PersonDraft draft, Language language, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.topics = List.of();
        this.language = language;
        this.timeZone = DanishTime.NAME;
        this.privacy = PrivacyChoices.AT_FIRST;
        this.status = PersonStatus.ACTIVE;
        this.createdAt = now;
        describe(draft);
    }

    /** The work contact, as those know it who keep the records. */
    void describe(PersonDraft draft) {
        name = draft.name();
        title = draft.title();
        department = draft.department();
        municipality = draft.municipality();
        region = draft.region();
        organisation = draft.organisation();
        email = draft.email();
    }

    PersonDraft toDraft() {
        return new PersonDraft(name, title, department, municipality, region, organisation, email);
    }

    /** What the person says. */
    void describe(ProfileDraft draft) {
        title = draft.title();
        department = draft.department();
        phone = draft.phone();
        topics = draft.topics();
        about = draft.about();
        language = draft.language();
        timeZone = draft.timeZone();
        privacy = draft.privacy();
    }

    ProfileDraft toProfileDraft() {
        return new ProfileDraft(title, department, phone, topics, about, language, timeZone, privacy);
    }

    void logInAs(String account) {
        subject = account;
        returnToWork();
    }

    void leave(LocalDate on, @Nullable String reason) {
        status = PersonStatus.LEFT;
        leftOn = on;
        leftReason = reason;
    }

    void returnToWork() {
        status = PersonStatus.ACTIVE;
        leftOn = null;
        leftReason = null;
    }

    /** Nothing is left by which the person could be known again. */
    void forget(String pseudonym, LocalDate on) {
        describe(new PersonDraft(pseudonym, null, null, municipality, region, null, null));
        describe(new ProfileDraft(
                null, null, null, List.of(), null, Language.DA, DanishTime.NAME, PrivacyChoices.AT_FIRST));
        subject = null;
        status = PersonStatus.FORGOTTEN;
        leftOn = on;
        leftReason = null;
    }

    void liveAsDemo(DemoPerson invented) {
        demo = true;
        subject = invented.subject();
        phone = invented.phone();
        topics = invented.topics();
        about = invented.about();
        privacy = invented.privacy() == null ? PrivacyChoices.AT_FIRST : invented.privacy();
        if (invented.leftOn() != null) {
            leave(invented.leftOn(), null);
        }
    }

    boolean isActive() {
        return status == PersonStatus.ACTIVE;
    }

    /** To whom the record belongs, as far as the access table is concerned. */
    On scope() {
        return On.place(municipality, region);
    }

    /** For whom they work, unless it is another organisation. */
    @Nullable
    Place place() {
        return Place.of(municipality, region);
    }

    PersonFacts toFacts() {
        return new PersonFacts(id, name, title, municipality, region, organisation, email, language);
    }
}
