package dk.videnrul.wording;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Actor;
import dk.videnrul.platform.text.Texts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Words that mean much the same to the search. */
@Entity
class Wording {
    @Id
    UUID id;

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    WordingDirection direction;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> words;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> finds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> topics;

    @Nullable
    String note;

    String searchText;

    @Nullable
    UUID changedBy;

    /** Only where no member stands behind the login. */
    @Nullable
    String changedByName;

    Instant changedAt;

    Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Wording() {}

    @SuppressWarnings("NullAway.Init") // the rest is written at once
    Wording(WordingDraft draft, Actor by, Instant now) {
        id = UuidCreator.getTimeOrderedEpoch();
        createdAt = now;
        write(draft, by, now);
    }

    /** Every spelling that somebody gave, without the spaces that they did not mean. */
    void write(WordingDraft draft, Actor by, Instant now) {
        direction = draft.direction();
        words = tidy(draft.words());
        finds = tidy(draft.finds());
        topics = List.copyOf(new LinkedHashSet<>(draft.topics()));
        note = Texts.strippedOrNull(draft.note());
        searchText = Stream.of(words, finds, note == null ? List.<String>of() : List.of(note))
                .flatMap(List::stream)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        changedBy = by.personId();
        changedByName = by.unrecordedName();
        changedAt = now;
    }

    /** Whether the same words are typed for it, in whatever order. */
    boolean isTypedLike(WordingDraft draft) {
        return direction == draft.direction() && keys(words).equals(keys(tidy(draft.words())));
    }

    WordingDraft toDraft() {
        return new WordingDraft(direction, words, finds, topics, note);
    }

    WordingFacts toFacts() {
        return new WordingFacts(words, direction == WordingDirection.BOTH_WAYS ? words : finds, topics);
    }

    static String key(String word) {
        return word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static List<String> tidy(List<String> given) {
        return given.stream().map(word -> word.strip().replaceAll("\\s+", " ")).toList();
    }

    private static Set<String> keys(List<String> words) {
        return words.stream().map(Wording::key).collect(Collectors.toCollection(HashSet::new));
    }
}
