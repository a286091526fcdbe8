package dk.videnrul.infopackage;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The elections from the last one on, for as long as anybody plans. */
@ApplicationScoped
class ElectionCalendar {
    private static final LocalDate END = LocalDate.of(2100, 12, 31);

    private final Clock clock;

    ElectionCalendar(Clock clock) {
        this.clock = clock;
    }

    Page<Election> list(int limit, @Nullable String after) {
        @Nullable Cursor cursor = Cursor.decode(after, 1);
        LocalDate shown = cursor == null ? LocalDate.MIN : cursor.key(0, LocalDate::parse);
        return Page.of(
                Stream.iterate(
                                Election.lastBy(Gazetteer.dayOf(clock.instant())),
                                one -> !one.day().isAfter(END),
                                Election::next)
                        .filter(one -> one.day().isAfter(shown))
                        .limit(limit + 1L)
                        .toList(),
                limit,
                null,
                one -> Cursor.after(one.day()),
                Function.identity());
    }
}
