package dk.videnrul.body;

import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells people in which bodies they sit. When they leave or want to be forgotten, {@code network} ends all of their
 * participations, of which these are some.
 */
@ApplicationScoped
class SeatsOfPerson implements PersonalData {
    private final SeatRepository seats;

    SeatsOfPerson(SeatRepository seats) {
        this.seats = seats;
    }

    @Override
    public String section() {
        return "bodies";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return seats.ofPerson(person).stream()
                .map(row -> told((Seat) row[0], (Body) row[1]))
                .toList();
    }

    private static Map<String, Object> told(Seat seat, Body body) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("body", body.slug);
        told.put("role", seat.role);
        told.put("mandate", String.valueOf(seat.mandate));
        told.put("from", seat.fromDate);
        told.put("until", String.valueOf(seat.untilDate));
        return told;
    }
}
