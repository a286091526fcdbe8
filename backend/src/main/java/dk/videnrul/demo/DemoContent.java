package dk.videnrul.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.imports.Imports;
import dk.videnrul.knowledge.DemoKnowledge;
import dk.videnrul.municipality.Municipalities;
import dk.videnrul.network.DemoGroup;
import dk.videnrul.network.DemoNetwork;
import dk.videnrul.network.ParticipationRole;
import dk.videnrul.network.ThemeGroupDraft;
import dk.videnrul.people.DemoPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Loads and removes the demo content; loading goes through the same doors as real content. */
@ApplicationScoped
class DemoContent {
    private static final String GROUPS = "/demo/theme-groups.json";
    private static final String ITEMS = "/demo/knowledge-items.ndjson";
    private static final LocalDate MEMBERS_SINCE = LocalDate.of(1991, 1, 1);

    private final DemoNetwork network;
    private final Municipalities municipalities;
    private final Imports imports;
    private final DemoKnowledge knowledge;
    private final ObjectMapper mapper;

    DemoContent(
            DemoNetwork network,
            Municipalities municipalities,
            Imports imports,
            DemoKnowledge knowledge,
            ObjectMapper mapper) {
        this.network = network;
        this.municipalities = municipalities;
        this.imports = imports;
        this.knowledge = knowledge;
        this.mapper = mapper;
    }

    /** A group as the file tells it. */
    record GroupFile(
            String slug,
            ThemeGroupDraft draft,
            boolean closed,
            LocalDate startedOn,
            @Nullable LocalDate closedOn,
            @Nullable String successor,
            Chair chair,
            Chair viceChair) {

        record Chair(String name, String municipality) {}
    }

    /** Also after it was removed: it does not come back by itself. */
    boolean wasLoaded() {
        return imports.demoWasImported();
    }

    /** The network in one transaction, so that an interrupted start begins again; then the items. */
    void load() {
        try (InputStream items = open(ITEMS)) {
            if (!network.isThere()) {
                loadNetwork();
            }
            imports.importDemo(items);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Removes everything invented, and what people wrote into invented groups. */
    @Transactional
    void remove() {
        knowledge.remove();
        network.remove();
        municipalities.removeDemoMemberships();
    }

    @Transactional
    void loadNetwork() throws IOException {
        network.addPeople(DemoAccounts.all());
        Set<String> members = new TreeSet<>();
        try (InputStream file = open(GROUPS)) {
            for (GroupFile group : mapper.readValue(file, GroupFile[].class)) {
                network.addGroup(invented(group));
                members.add(group.chair().municipality());
                members.add(group.viceChair().municipality());
            }
        }
        DemoAccounts.all().stream()
                .map(DemoPerson::municipality)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .forEach(members::add);
        municipalities.addDemoMemberships(members, MEMBERS_SINCE);
    }

    private static DemoGroup invented(GroupFile group) {
        List<DemoGroup.DemoParticipation> people = new ArrayList<>(List.of(
                participation(group.chair(), ParticipationRole.CHAIR),
                participation(group.viceChair(), ParticipationRole.VICE_CHAIR)));
        if (group.chair().name().equals(DemoAccounts.CHAIR.name())) {
            people.add(new DemoGroup.DemoParticipation(DemoAccounts.MEMBER, ParticipationRole.MEMBER, null));
        }
        return new DemoGroup(
                group.slug(),
                group.draft(),
                group.closed(),
                group.startedOn(),
                group.closedOn(),
                group.successor(),
                people);
    }

    private static DemoGroup.DemoParticipation participation(GroupFile.Chair chair, ParticipationRole role) {
        return new DemoGroup.DemoParticipation(
                new DemoPerson(null, chair.name(), "Sundhedskonsulent", chair.municipality(), null, false), role, null);
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(DemoContent.class.getResourceAsStream(resource), resource);
    }
}
