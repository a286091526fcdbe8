package dk.videnrul.notice;

import dk.videnrul.following.Followers;
import dk.videnrul.platform.outbox.Position;
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

    @Id
    String reader;

    String position;

    /** The last search that was asked about what comes after the position. */
    @Nullable
    UUID search;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    NewsPosition() {}

    Position outbox() {
        return Position.parse(position);
    }

    UUID lastSearch() {
        return search == null ? Followers.BEFORE_ALL : search;
    }

    void reach(Position fact) {
        position = fact.toString();
        search = null;
    }

    void ask(UUID asked) {
        search = asked;
    }
}
