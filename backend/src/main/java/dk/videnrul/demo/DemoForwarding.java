package dk.videnrul.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.forward.DemoForwards;
import dk.videnrul.forward.DemoForwards.DemoForward;
import dk.videnrul.knowledge.DemoKnowledge;
import dk.videnrul.people.DemoPeople;
import dk.videnrul.people.DemoPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads and removes what an invented coordinator forwarded to invented colleagues. */
@ApplicationScoped
class DemoForwarding {
    private static final String FILE = "/demo/forwards.json";

    private final DemoPeople people;
    private final DemoKnowledge knowledge;
    private final DemoForwards forwards;
    private final ObjectMapper mapper;

    DemoForwarding(DemoPeople people, DemoKnowledge knowledge, DemoForwards forwards, ObjectMapper mapper) {
        this.people = people;
        this.knowledge = knowledge;
        this.forwards = forwards;
        this.mapper = mapper;
    }

    /** Something that was forwarded, as the file tells it. */
    record ForwardFile(
            String item,
            String municipality,
            String by,
            String email,
            String name,
            String note,
            int daysAgo,
            @Nullable Integer openedDaysAgo) {}

    /** The invented items must be there. */
    @Transactional
    void load() throws IOException {
        Map<String, UUID> items = knowledge.ids();
        try (InputStream file = Objects.requireNonNull(DemoForwarding.class.getResourceAsStream(FILE), FILE)) {
            for (ForwardFile told : mapper.readValue(file, ForwardFile[].class)) {
                forwards.add(new DemoForward(
                        told.municipality(),
                        Objects.requireNonNull(items.get(told.item()), told::item),
                        people.add(DemoPerson.named(told.by())),
                        told.email(),
                        told.name(),
                        told.note(),
                        told.daysAgo(),
                        told.openedDaysAgo()));
            }
        }
    }

    /** Before the people and items to which it belongs. */
    void remove() {
        forwards.remove();
    }
}
