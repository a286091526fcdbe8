package dk.videnrul.event.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final CalendarText.Message MESSAGE =
            new CalendarText.Message("Netværket", "net@example.org", "Mads \"M\" Medlem", "mads@example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Copenhagen",
                "Europe/London",
                "America/New_York",
                "America/Nuuk",
                "Atlantic/Reykjavik",
                "Atlantic/Faroe",
                "Africa/Casablanca",
                "Australia/Sydney",
                "Asia/Kathmandu",
                "UTC"
            })
    void another_parser_reads_every_hour_of_a_year_as_it_was_meant(String zone) {
        ZonedDateTime start = ZonedDateTime.of(2027, 1, 1, 0, 30, 0, 0, ZoneId.of(zone));
        List<CalendarEntry> entries = java.util.stream.IntStream.range(0, 365 * 8)
                .mapToObj(step -> entry(start.plusHours(3L * step), start.plusHours(3L * step + 1)))
                .toList();
        List<VEvent> read =
                Biweekly.parse(CalendarText.feed("Alle", entries)).first().getEvents();
        assertThat(read).hasSameSizeAs(entries);
        for (int place = 0; place < entries.size(); place++) {
            // That parser takes up to half a day to notice that the clocks were changed.
            if (clocksStayFor(Duration.ofDays(1), entries.get(place).start())) {
                assertThat(read.get(place).getDateStart().getValue().toInstant())
                        .as(entries.get(place).start().toString())
                        .isEqualTo(entries.get(place).start().toInstant());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Copenhagen", "America/Nuuk", "America/New_York", "Australia/Sydney"})
    void the_clocks_change_at_the_hour_at_which_they_do(String id) {
        ZoneId zone = ZoneId.of(id);
        LocalDateTime from = LocalDateTime.of(2027, 1, 1, 0, 0);
        LocalDateTime until = LocalDateTime.of(2037, 1, 1, 0, 0);
        List<LocalDateTime> described =
                TimeZones.describe(zone, from.toInstant(ZoneOffset.UTC)).orElseThrow().getObservances().stream()
                        .flatMap(observance -> changes(observance, from, until).stream())
                        .sorted()
                        .toList();
        List<LocalDateTime> real = new ArrayList<>();
        var change = zone.getRules().nextTransition(from.toInstant(ZoneOffset.UTC));
        while (change.getDateTimeBefore().isBefore(until)) {
            real.add(change.getDateTimeBefore());
            change = zone.getRules().nextTransition(change.getInstant());
        }
        assertThat(described).hasSize(20).isEqualTo(real);
    }

    private static List<LocalDateTime> changes(Observance observance, LocalDateTime from, LocalDateTime until) {
        LocalDateTime first = observance
                .<DtStart<LocalDateTime>>getRequiredProperty(Property.DTSTART)
                .getDate();
        return observance
                .<RRule<LocalDateTime>>getRequiredProperty(Property.RRULE)
                .getRecur()
                .getDates(first, from, until);
    }

    private static boolean clocksStayFor(Duration time, ZonedDateTime around) {
        var rules = around.getZone().getRules();
        return rules.getOffset(around.minus(time).toInstant())
                .equals(rules.getOffset(around.plus(time).toInstant()));
    }

    @Test
    void an_hour_that_comes_twice_is_told_apart() {
        ZonedDateTime first = LocalDateTime.of(2026, 10, 25, 2, 30).atZone(COPENHAGEN);
        ZonedDateTime second = first.withLaterOffsetAtOverlap();
        VEvent event = Biweekly.parse(CalendarText.feed("Nat", List.of(entry(first, second))))
                .first()
                .getEvents()
                .getFirst();
        assertThat(Duration.between(
                        event.getDateStart().getValue().toInstant(),
                        event.getDateEnd().getValue().toInstant()))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void messages_are_those_of_the_standard() throws IOException, ParserException {
        ZonedDateTime start = ZonedDateTime.of(2027, 3, 1, 9, 0, 0, 0, COPENHAGEN);
        String request = CalendarText.request(entry(start, start.plusHours(2)), MESSAGE);
        String cancel = CalendarText.cancel(entry(start, start.plusHours(2)), MESSAGE);
        for (String text : List.of(request, cancel)) {
            assertThat(new CalendarBuilder()
                            .build(new StringReader(text))
                            .validate()
                            .hasErrors())
                    .isFalse();
        }
        assertThat(request).contains("METHOD:REQUEST", "STATUS:CONFIRMED", "mailto:mads@example.org");
        assertThat(cancel).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @Test
    void control_characters_do_not_break_the_calendar() {
        ZonedDateTime start = ZonedDateTime.of(2027, 3, 1, 9, 0, 0, 0, ZoneOffset.UTC);
        CalendarEntry odd = new CalendarEntry(
                "1",
                0,
                "Klokke\u0007 og\r\nEND:VEVENT",
                null,
                null,
                "https://example.org/1",
                List.of(),
                start,
                start.plusHours(1),
                false,
                Instant.EPOCH,
                Instant.EPOCH);
        assertThat(Biweekly.parse(CalendarText.feed("x", List.of(odd))).first().getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getSummary().getValue()).isEqualTo("Klokke og\nEND:VEVENT"));
    }

    private static CalendarEntry entry(ZonedDateTime start, ZonedDateTime end) {
        return new CalendarEntry(
                "uid-" + start,
                0,
                "Møde",
                null,
                null,
                "https://example.org/1",
                List.of("Gruppe"),
                start,
                end,
                false,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
