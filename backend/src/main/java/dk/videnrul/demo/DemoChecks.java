package dk.videnrul.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.checkin.CheckOccasion;
import dk.videnrul.checkin.DemoCheckIn;
import dk.videnrul.checkin.DemoCheckIns;
import dk.videnrul.network.DemoNetwork;
import dk.videnrul.people.DemoPeople;
import dk.videnrul.people.DemoPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Loads how invented groups checked their work. */
@ApplicationScoped
class DemoChecks {
    private static final String FILE = "/demo/check-ins.json";

    private final DemoNetwork network;
    private final DemoPeople people;
    private final DemoCheckIns checks;
    private final ObjectMapper mapper;

    DemoChecks(DemoNetwork network, DemoPeople people, DemoCheckIns checks, ObjectMapper mapper) {
        this.network = network;
        this.people = people;
        this.checks = checks;
        this.mapper = mapper;
    }

    /** A check as the file tells it, by the slug of the group and the name of a person. */
    record CheckFile(
            String themeGroup,
            String by,
            CheckOccasion occasion,
            LocalDate heldOn,
            @Nullable String note,
            Map<String, DemoCheckIn.Answer> answers) {}

    /** The invented groups must be there. */
    @Transactional
    void load() throws IOException {
        try (InputStream file = Objects.requireNonNull(DemoChecks.class.getResourceAsStream(FILE), FILE)) {
            checks.add(Arrays.stream(mapper.readValue(file, CheckFile[].class))
                    .map(this::invented)
                    .toList());
        }
    }

    private DemoCheckIn invented(CheckFile check) {
        return new DemoCheckIn(
                network.group(check.themeGroup()),
                people.add(DemoPerson.named(check.by())),
                check.occasion(),
                check.heldOn(),
                check.note(),
                check.answers());
    }
}
