package dk.videnrul.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.body.BodyDraft;
import dk.videnrul.body.DemoBodies;
import dk.videnrul.body.DemoBodies.DemoBody;
import dk.videnrul.body.DemoBodies.DemoSeat;
import dk.videnrul.network.ParticipationRole;
import dk.videnrul.people.DemoPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads and removes the invented bodies, whose people are those of the groups and of the municipalities. */
@ApplicationScoped
class DemoBodyFile {
    private static final String FILE = "/demo/bodies.json";

    private final DemoBodies bodies;
    private final ObjectMapper mapper;

    DemoBodyFile(DemoBodies bodies, ObjectMapper mapper) {
        this.bodies = bodies;
        this.mapper = mapper;
    }

    /** A body as the file tells it. */
    record BodyFile(String slug, BodyDraft draft, LocalDate since, List<SeatFile> seats) {}

    record SeatFile(
            String name, ParticipationRole role, @Nullable String mandate) {}

    /** The invented people must be there. */
    @Transactional
    void load() throws IOException {
        try (InputStream file = Objects.requireNonNull(DemoBodyFile.class.getResourceAsStream(FILE), FILE)) {
            for (BodyFile body : mapper.readValue(file, BodyFile[].class)) {
                bodies.add(new DemoBody(
                        body.slug(),
                        body.draft(),
                        body.seats().stream()
                                .map(seat -> new DemoSeat(
                                        DemoPerson.named(seat.name()), seat.role(), seat.mandate(), body.since()))
                                .toList()));
            }
        }
    }

    Set<UUID> ids(Collection<String> slugs) {
        return bodies.ids(slugs);
    }

    void remove() {
        bodies.remove();
    }
}
