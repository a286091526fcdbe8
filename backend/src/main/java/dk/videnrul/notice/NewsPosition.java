package dk.videnrul.notice;

import dk.videnrul.following.Followers;
import dk.videnrul.platform.outbox.Position;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a reader has read the outbox. */
@Entity
class NewsPosition {
    /** Those who look up who is concerned and who follows. */
    static final String FOLLOWERS = "followers";

    /** Those who ask the searches that people keep. */
    static final String SEARCHES = "searches";

    /** Those who look up the questions that wait for an answer. */
    static final String NEEDS = "needs";

    @Id
    String reader;

    String position;

    /** The last of those, search or question, that were asked about what comes after the position. */
    @Column(name = "search")
    @Nullable
    UUID lastAsked;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    NewsPosition() {}

    Position outbox() {
        return Position.parse(position);
    }

    UUID lastAsked() {
        return lastAsked == null ? Followers.BEFORE_ALL : lastAsked;
    }

    void reach(Position fact) {
        position = fact.toString();
        lastAsked = null;
    }

    void ask(UUID asked) {
        lastAsked = asked;
    }
}
