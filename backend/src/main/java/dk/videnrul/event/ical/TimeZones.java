package dk.videnrul.event.ical;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Describes a time zone by the rules that Java has for it. The registry of ical4j is not used: it knows Europe/Copenhagen
 * only as another name of Europe/Berlin, which is then not the name that the events use.
 */
final class TimeZones {
    /** Rules are told from here on; no event is older. */
    private static final int FIRST_YEAR = 2000;

    private TimeZones() {}

    /** Empty where the zone follows no rule that iCalendar can tell; its times are then written in UTC. */
    static Optional<VTimeZone> describe(ZoneId zone, Instant when) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
        boolean changesWithoutRule = yearly.isEmpty() && rules.nextTransition(when) != null;
        if (changesWithoutRule || zone.getId().equals("UTC")) {
            return Optional.empty();
        }
        VTimeZone described = new VTimeZone();
        described.add(new TzId(zone.getId()));
        if (yearly.isEmpty()) {
            ZoneOffset offset = rules.getOffset(when);
            described.add(observance(new Standard(), LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0), offset, offset));
        }
        for (ZoneOffsetTransitionRule rule : yearly) {
            ZoneOffsetTransition first = rule.createTransition(FIRST_YEAR);
            boolean daylight = rule.getOffsetAfter().getTotalSeconds()
                    > rule.getStandardOffset().getTotalSeconds();
            Observance observance = observance(
                    daylight ? new Daylight() : new Standard(),
                    first.getDateTimeBefore(),
                    rule.getOffsetBefore(),
                    rule.getOffsetAfter());
            observance.add(
                    new RRule<>(recurrence(rule, first.getDateTimeBefore().getDayOfWeek())));
            described.add(observance);
        }
        return Optional.of(described);
    }

    private static Observance observance(
            Observance observance, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(new DtStart<>(from));
        return observance;
    }

    /** The rule's day may be one of another clock, such as UTC, so the local one is taken from a real change. */
    private static String recurrence(ZoneOffsetTransitionRule rule, DayOfWeek local) {
        String yearly = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
        DayOfWeek day = rule.getDayOfWeek();
        int from = rule.getDayOfMonthIndicator();
        if (day == null) {
            return yearly + ";BYMONTHDAY=" + from;
        }
        String weekday = local.name().substring(0, 2);
        boolean last = from == -1 || (from > 0 && from + 6 == rule.getMonth().maxLength());
        if (last && day == local) {
            return yearly + ";BYDAY=-1" + weekday;
        }
        int shift = Math.floorMod(local.getValue() - day.getValue() + 3, 7) - 3;
        int first = (from > 0 ? from : from - 6) + shift;
        return yearly + ";BYDAY=" + weekday + ";BYMONTHDAY="
                + IntStream.range(first, first + 7).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }
}
