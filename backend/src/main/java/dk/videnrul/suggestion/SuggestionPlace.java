package dk.videnrul.suggestion;

import dk.videnrul.peers.PeerTrait;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A theme group or a municipality to which items are suggested, and what it is about. */
@Entity
class SuggestionPlace {
    @Id
    UUID id;

    @Nullable
    UUID themeGroup;

    @Nullable
    String municipality;

    /** Whether anything new can be brought there: the group goes on, the municipality belongs to the network. */
    boolean open;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> topics;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> focusAreas;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> preventionPackages;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> words;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Set<PeerTrait>> peers;

    /** Whether something happened there since its suggestions were computed. */
    boolean due;

    @Nullable
    Instant computedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    SuggestionPlace() {}

    SuggestionPlace(UUID id, @Nullable UUID themeGroup, @Nullable String municipality) {
        this.id = id;
        this.themeGroup = themeGroup;
        this.municipality = municipality;
        this.topics = List.of();
        this.focusAreas = List.of();
        this.preventionPackages = List.of();
        this.words = Map.of();
        this.peers = Map.of();
    }

    void close(Instant now) {
        describe(Interests.NONE, now);
        open = false;
    }

    void describe(Interests interests, Instant now) {
        open = true;
        topics = interests.topics();
        focusAreas = interests.focusAreas();
        preventionPackages = interests.preventionPackages();
        words = interests.words();
        peers = interests.peers();
        due = false;
        computedAt = now;
    }

    boolean isLike(String code, PeerTrait trait) {
        return peers.getOrDefault(code, Set.of()).contains(trait);
    }
}
