package dk.videnrul.oai;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a harvester asks, both included.
 *
 * @param from the beginning of time where nothing is said
 * @param until the end of time where nothing is said
 */
record Stamps(Instant from, Instant until) {
    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");
    private static final Duration ALL_BUT_A_SECOND = Duration.ofDays(1).minusSeconds(1);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECOND = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
    private static final DateTimeFormatter STRICT_DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    /** @throws OaiRefusal where they are no dates, of two granularities, or the wrong way round */
    static Stamps of(@Nullable String from, @Nullable String until) {
        List<OaiError> errors = new ArrayList<>();
        Instant first = from == null ? BEGINNING : read(Argument.FROM, from, false, errors);
        Instant last = until == null ? END : read(Argument.UNTIL, until, true, errors);
        if (errors.isEmpty() && from != null && until != null) {
            if (from.length() != until.length()) {
                errors.add(OaiError.badArgument("from and until are given to the day, or both to the second."));
            } else if (first.isAfter(last)) {
                errors.add(OaiError.badArgument("from is later than until."));
            }
        }
        if (!errors.isEmpty()) {
            throw new OaiRefusal(errors);
        }
        return new Stamps(first, last);
    }

    boolean isPossible() {
        return isPossible(from) && isPossible(until);
    }

    static boolean isPossible(Instant time) {
        return !time.isBefore(BEGINNING) && !time.isAfter(END);
    }

    /** As the protocol writes it: UTC, to the second. */
    static String written(Instant time) {
        return DateTimeFormatter.ISO_INSTANT.format(time);
    }

    private static Instant read(String argument, String given, boolean end, List<OaiError> errors) {
        try {
            if (DAY.matcher(given).matches()) {
                Instant day = LocalDate.parse(given, STRICT_DAY)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
                return end ? day.plus(ALL_BUT_A_SECOND) : day;
            }
            if (SECOND.matcher(given).matches()) {
                Instant time = Instant.parse(given);
                if (isPossible(time)) {
                    return time;
                }
            }
        } catch (DateTimeParseException noSuchDay) {
            // Answered below, as anything else that is no date.
        }
        errors.add(OaiError.badArgument(argument + " is not YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ."));
        return BEGINNING;
    }
}
