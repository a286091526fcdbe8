package dk.videnrul.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of the network: work contact data only. */
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

    @Nullable
    String title;

    @Nullable
    String department;

    @Nullable
    String municipality;

    @Nullable
    String organisation;

    @Nullable
    String email;

    @Nullable
    String phone;

    boolean demo;
    Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Person() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the version
    Person(UUID id, DemoPerson draft, Instant now) {
        this.id = id;
        this.subject = draft.subject();
        this.name = draft.name();
        this.title = draft.title();
        this.municipality = draft.municipality();
        this.email = draft.email();
        this.demo = true;
        this.createdAt = now;
    }

    PersonFacts toFacts() {
        return new PersonFacts(id, name, title, municipality, organisation, email);
    }
}
