package dk.videnrul.strategy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An element as one version of the strategy words it. */
@Entity
class StrategyElement {
    @Id
    UUID id;

    @Version
    long version;

    UUID strategy;

    /** Stable over versions. */
    UUID element;

    /** The same as the element, where it is a goal. */
    @Nullable
    UUID goal;

    @Enumerated(EnumType.STRING)
    StrategyElementKind kind;

    /** Among those of its kind, from 0. Moving one moves others, which nobody has changed by that. */
    @OptimisticLock(excluded = true)
    int place;

    String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> focusAreas;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> waysOfWorking;

    @Embedded
    @Nullable
    GoalOwner owner;

    @Enumerated(EnumType.STRING)
    @Nullable
    GoalIndicator indicator;

    @Nullable
    Double target;

    @Nullable
    LocalDate due;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    StrategyElement() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by write(), the version by Hibernate
    StrategyElement(UUID strategy, ElementContent content) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.strategy = strategy;
        this.element = content.element();
        this.kind = content.kind();
        this.goal = kind == StrategyElementKind.GOAL ? element : null;
        this.place = content.place();
        write(content);
    }

    void write(ElementContent content) {
        text = content.text().strip();
        focusAreas = content.focusAreas().stream().distinct().toList();
        waysOfWorking = content.waysOfWorking().stream().distinct().toList();
        owner = content.owner();
        indicator = content.indicator();
        target = content.target();
        due = content.due();
    }

    /** Somebody else answers for it. */
    void handOn(UUID person) {
        owner = new GoalOwner(null, null, person, null);
    }

    ElementContent toContent() {
        return new ElementContent(element, kind, place, text, focusAreas, waysOfWorking, owner, indicator, target, due);
    }
}
