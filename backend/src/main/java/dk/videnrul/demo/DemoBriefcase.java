package dk.videnrul.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.infopackage.DemoPackages;
import dk.videnrul.infopackage.InfoPackageDraft;
import dk.videnrul.people.DemoPeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Loads and removes the invented information package. */
@ApplicationScoped
class DemoBriefcase {
    private static final String FILE = "/demo/info-package.json";

    private final DemoPeople people;
    private final DemoPackages packages;
    private final ObjectMapper mapper;

    DemoBriefcase(DemoPeople people, DemoPackages packages, ObjectMapper mapper) {
        this.people = people;
        this.packages = packages;
        this.mapper = mapper;
    }

    /** The invented items must be there: it is composed of them. */
    @Transactional
    void load() throws IOException {
        try (InputStream file = Objects.requireNonNull(DemoBriefcase.class.getResourceAsStream(FILE), FILE)) {
            packages.add(
                    mapper.readValue(file, InfoPackageDraft.class),
                    people.add(DemoAccounts.BOARD),
                    people.add(DemoAccounts.SECRETARIAT));
        }
    }

    /** Before the people who issued it. */
    void remove() {
        packages.remove();
    }
}
