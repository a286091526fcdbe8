package dk.videnrul.feed;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ids of feeds: made of what they are about, so that they stay the same wherever the server moves. */
@ApplicationScoped
class FeedIds {
    private final Outbox outbox;

    FeedIds(Outbox outbox) {
        this.outbox = outbox;
    }

    UUID of(String kind, Object what) {
        return UuidCreator.getNameBasedSha1(outbox.database(), kind + ":" + what);
    }
}
