package dk.videnrul.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.imports.Imports;
import dk.videnrul.joining.DemoJoinRequests;
import dk.videnrul.network.DemoNetwork;
import dk.videnrul.partner.DemoPartners;
import dk.videnrul.people.DemoPerson;
import dk.videnrul.start.DemoStartDecisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads and removes the demo content; loading goes through the same doors as real content. */
@ApplicationScoped
class DemoContent {
    private static final String GROUPS = "/demo/theme-groups.json";
    private static final String ITEMS = "/demo/knowledge-items.ndjson";

    private final DemoNetwork network;
    private final DemoStartDecisions start;
    private final DemoJoinRequests joining;
    private final DemoRoster roster;
    private final DemoBodyFile bodies;
    private final Imports imports;
    private final DemoLives lives;
    private final DemoTalk talk;
    private final DemoPractice practice;
    private final DemoQuestions questions;
    private final DemoForwarding forwarding;
    private final DemoPlans plans;
    private final DemoBriefcase briefcase;
    private final DemoFiles files;
    private final DemoChecks checks;
    private final DemoPartners partners;
    private final ObjectMapper mapper;

    DemoContent(
            DemoNetwork network,
            DemoStartDecisions start,
            DemoJoinRequests joining,
            DemoRoster roster,
            DemoBodyFile bodies,
            Imports imports,
            DemoLives lives,
            DemoTalk talk,
            DemoPractice practice,
            DemoQuestions questions,
            DemoForwarding forwarding,
            DemoPlans plans,
            DemoBriefcase briefcase,
            DemoFiles files,
            DemoChecks checks,
            DemoPartners partners,
            ObjectMapper mapper) {
        this.network = network;
        this.start = start;
        this.joining = joining;
        this.roster = roster;
        this.bodies = bodies;
        this.imports = imports;
        this.lives = lives;
        this.talk = talk;
        this.practice = practice;
        this.questions = questions;
        this.forwarding = forwarding;
        this.plans = plans;
        this.briefcase = briefcase;
        this.files = files;
        this.checks = checks;
        this.partners = partners;
        this.mapper = mapper;
    }

    /** Also after it was removed: it does not come back by itself. */
    boolean wasLoaded() {
        return imports.demoWasImported();
    }

    /** The network and what its people write in one transaction, so that an interrupted start begins again; then the items. */
    void load() {
        try (InputStream items = open(ITEMS)) {
            if (!network.isThere()) {
                loadNetwork();
            }
            imports.importDemo(items);
            lives.openReviews();
            talk.loadComments();
            practice.load();
            questions.load();
            forwarding.load();
            plans.load();
            briefcase.load();
            files.load();
            checks.load();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Removes everything invented, and what people wrote into invented groups. */
    @Transactional
    void remove() {
        lives.hold();
        partners.remove();
        briefcase.remove();
        plans.remove();
        questions.remove();
        forwarding.remove();
        talk.remove();
        practice.remove();
        lives.remove();
        bodies.remove();
        roster.remove();
        network.remove();
    }

    @Transactional
    void loadNetwork() throws IOException {
        network.addPeople(DemoAccounts.all());
        Set<String> members = new TreeSet<>();
        try (InputStream file = open(GROUPS)) {
            for (DemoGroupFile group : mapper.readValue(file, DemoGroupFile[].class)) {
                network.addGroup(group.invented());
                UUID id = network.group(group.slug());
                start.add(id, group.startDecisions());
                group.joinRequests().forEach(request -> joining.add(id, request.person(), request.message()));
                group.people().map(DemoPerson::municipality).forEach(code -> addIfAny(code, members));
            }
        }
        DemoAccounts.all().stream().map(DemoPerson::municipality).forEach(code -> addIfAny(code, members));
        roster.add(members);
        bodies.load();
        lives.load();
        partners.add();
        talk.loadEvents();
        talk.loadFollowing(network.group("tobak-og-nikotin"));
    }

    private static void addIfAny(@Nullable String code, Set<String> members) {
        if (code != null) {
            members.add(code);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(DemoContent.class.getResourceAsStream(resource), resource);
    }
}
