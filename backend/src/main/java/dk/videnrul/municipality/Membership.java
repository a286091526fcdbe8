package dk.videnrul.municipality;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One period in which a municipality or a region belongs to the network. */
@Entity
class Membership {
    @Id
    UUID id;

    @Version
    long version;

    @Nullable
    String municipality;

    @Nullable
    String region;

    LocalDate fromDate;

    @Nullable
    LocalDate untilDate;

    @Nullable
    String note;

    boolean demo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Membership() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by describe()
    Membership(Place place, MembershipDraft draft, boolean demo) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.municipality = place.municipality();
        this.region = place.region();
        this.demo = demo;
        describe(draft);
    }

    void describe(MembershipDraft draft) {
        fromDate = draft.from();
        untilDate = draft.until();
        note = draft.note();
    }

    boolean covers(LocalDate day) {
        return toPeriod().covers(day);
    }

    MembershipPeriod toPeriod() {
        return new MembershipPeriod(fromDate, untilDate);
    }

    MembershipDraft toDraft() {
        return new MembershipDraft(fromDate, untilDate, note);
    }

    MembershipView toView() {
        return new MembershipView(id, municipality, region, fromDate, untilDate, note, demo, version);
    }
}
