package dk.videnrul.event;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The address of the caller's own calendar feed: read, made anew, revoked. */
@ApplicationScoped
class MyCalendar {
    private final CalendarAddressRepository addresses;
    private final CurrentActor current;
    private final Installation installation;
    private final Clock clock;

    MyCalendar(CalendarAddressRepository addresses, CurrentActor current, Installation installation, Clock clock) {
        this.addresses = addresses;
        this.current = current;
        this.installation = installation;
        this.clock = clock;
    }

    @Transactional
    MyCalendarView get() {
        return view(find());
    }

    /** Makes an address; one that was there before stops working. */
    @Transactional
    MyCalendarView make() {
        Optional<CalendarAddress> known = find();
        UUID person = current.get().personId();
        if (person == null) {
            throw new Refusal.Conflict("no-member-record");
        }
        known.ifPresent(address -> address.renew(clock.instant()));
        CalendarAddress made = known.orElseGet(() -> new CalendarAddress(person, clock.instant()));
        addresses.persistAndFlush(made);
        return view(Optional.of(made));
    }

    @Transactional
    void revoke(ExpectedVersion expected) {
        Optional<CalendarAddress> address = find();
        expected.check(address.map(known -> known.version).orElse(0L));
        address.ifPresent(addresses::delete);
    }

    private Optional<CalendarAddress> find() {
        AccessTable.require(current.get(), Action.HAVE_CALENDAR, On.network());
        return Optional.ofNullable(current.get().personId()).flatMap(addresses::of);
    }

    private MyCalendarView view(Optional<CalendarAddress> address) {
        return address.map(known -> new MyCalendarView(
                        installation.publicUrl() + "/api/v1/calendars/" + known.token, known.createdAt, known.version))
                .orElse(new MyCalendarView(null, null, 0));
    }
}
