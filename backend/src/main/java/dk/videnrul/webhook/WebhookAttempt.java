package dk.videnrul.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.egress.EgressFault;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One time that a message was sent. */
@Entity
class WebhookAttempt {
    @Id
    UUID id;

    UUID delivery;
    UUID message;
    Instant at;
    int milliseconds;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> requestHeaders;

    String requestBody;

    @Nullable
    Integer answerStatus;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> answerHeaders;

    @Nullable
    String answerBody;

    @Enumerated(EnumType.STRING)
    @Nullable
    EgressFault fault;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    WebhookAttempt() {}

    WebhookAttempt(Parcel sent, SendResult result) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.delivery = sent.delivery();
        this.message = sent.message();
        this.at = result.at();
        this.milliseconds = result.milliseconds();
        this.requestHeaders = sent.headers();
        this.requestBody = sent.text();
        this.answerStatus = result.status();
        this.answerHeaders = result.headers();
        this.answerBody = result.text();
        this.fault = result.fault();
    }

    WebhookAttemptView toView() {
        return new WebhookAttemptView(
                at, milliseconds, requestHeaders, requestBody, answerStatus, answerHeaders, answerBody, fault);
    }
}
