package dk.videnrul.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.knowledge.DemoKnowledge;
import dk.videnrul.knowledge.Outcome;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.peers.PeerChoices;
import dk.videnrul.people.DemoPeople;
import dk.videnrul.people.DemoPerson;
import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.text.Slug;
import dk.videnrul.trial.Adaptation;
import dk.videnrul.trial.DemoTrials;
import dk.videnrul.trial.DemoTrials.DemoTrial;
import dk.videnrul.trial.Recommendation;
import dk.videnrul.trial.TrialPatch;
import dk.videnrul.trial.TrialStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads and removes what invented municipalities try, counted back from the day on which it is loaded. */
@ApplicationScoped
class DemoPractice {
    private static final String FILE = "/demo/trials.json";

    private final DemoPeople people;
    private final DemoKnowledge knowledge;
    private final DemoTrials trials;
    private final DemoJourneys journeys;
    private final PeerChoices peers;
    private final ObjectMapper mapper;
    private final Clock clock;

    DemoPractice(
            DemoPeople people,
            DemoKnowledge knowledge,
            DemoTrials trials,
            DemoJourneys journeys,
            PeerChoices peers,
            ObjectMapper mapper,
            Clock clock) {
        this.people = people;
        this.knowledge = knowledge;
        this.trials = trials;
        this.journeys = journeys;
        this.peers = peers;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A trial as the file tells it. */
    record TrialFile(String item, String municipality, String reporter, List<StepFile> steps) {}

    /**
     * @param daysAgo when the step was taken
     * @param startedDaysAgo first day of the trial
     * @param resultInDays when a result is expected, from the day of loading; negative for what has passed
     */
    record StepFile(
            TrialStatus status,
            int daysAgo,
            @Nullable Integer startedDaysAgo,
            @Nullable Integer resultInDays,
            @Nullable String note,
            @Nullable List<Adaptation> adaptations,
            @Nullable Outcome outcome,
            @Nullable String whatHappened,
            @Nullable Recommendation wouldRecommend,
            @Nullable String advice,
            @Nullable String reason) {}

    /** The invented items must be there. */
    @Transactional
    void load() throws IOException {
        try (InputStream file = Objects.requireNonNull(DemoPractice.class.getResourceAsStream(FILE), FILE)) {
            TrialFile[] told = mapper.readValue(file, TrialFile[].class);
            Arrays.stream(told).map(DemoPractice::reporter).forEach(people::add);
            DemoJourneys.Ways ways = journeys.load();
            Map<String, UUID> items = knowledge.ids();
            trials.add(Arrays.stream(told)
                    .map(trial -> trial(trial, Objects.requireNonNull(items.get(trial.item()), trial::item), ways))
                    .toList());
        }
        peers.addDemo("0607", List.of("0410", "0621", "0615"));
    }

    /** Before the people and items to which it belongs. */
    @Transactional
    void remove() {
        trials.remove();
        journeys.remove();
        peers.removeDemo();
    }

    private DemoTrial trial(TrialFile told, UUID item, DemoJourneys.Ways ways) {
        return new DemoTrial(
                item,
                told.municipality(),
                people.add(reporter(told)),
                told.reporter(),
                ways.roll(item, told.municipality()),
                ways.experience(told.item(), told.municipality()),
                told.steps().stream().map(this::step).toList());
    }

    private static DemoPerson reporter(TrialFile told) {
        return new DemoPerson(
                null,
                told.reporter(),
                "Sundhedskonsulent",
                "Sundhed og Forebyggelse",
                told.municipality(),
                null,
                Slug.of(told.reporter()) + "@example.org",
                null,
                List.of(),
                null,
                null,
                null);
    }

    private DemoTrial.DemoStep step(StepFile told) {
        TrialPatch patch = new TrialPatch(
                told.note(),
                day(told.startedDaysAgo()),
                told.resultInDays() == null ? null : day(-told.resultInDays()),
                told.status().finished() ? day(told.daysAgo()) : null,
                Lists.orEmpty(told.adaptations()),
                told.outcome(),
                told.whatHappened(),
                told.wouldRecommend(),
                told.advice(),
                null);
        return new DemoTrial.DemoStep(told.status(), patch, told.reason(), told.daysAgo());
    }

    private @Nullable LocalDate day(@Nullable Integer daysAgo) {
        return daysAgo == null ? null : Gazetteer.dayOf(clock.instant().minus(Duration.ofDays(daysAgo)));
    }
}
