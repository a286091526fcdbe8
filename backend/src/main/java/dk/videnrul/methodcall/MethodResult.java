package dk.videnrul.methodcall;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An item that was drafted of what a call found out. */
@Entity
class MethodResult {
    @Id
    UUID id;

    UUID call;

    /** Short public id. */
    String item;

    String title;
    Instant at;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    MethodResult() {}

    MethodResult(UUID call, String item, String title, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.call = call;
        this.item = item;
        this.title = title;
        this.at = at;
    }

    MethodResultView toView() {
        return new MethodResultView(id, call, item, title, at);
    }
}
