package dk.videnrul.start;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.GroupGate;
import dk.videnrul.network.OpenGroup;
import dk.videnrul.network.ThemeGroupStandings;
import dk.videnrul.network.ThemeGroupStatus;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The eight decisions on which a theme group is founded, one at a time. */
@ApplicationScoped
class StartDecisions {
    private final StartDecisionRepository decisions;
    private final GroupGate gate;
    private final ThemeGroupStandings standings;
    private final People people;
    private final Validation validation;
    private final CurrentActor current;
    private final Speech speech;
    private final Clock clock;

    StartDecisions(
            StartDecisionRepository decisions,
            GroupGate gate,
            ThemeGroupStandings standings,
            People people,
            Validation validation,
            CurrentActor current,
            Speech speech,
            Clock clock) {
        this.decisions = decisions;
        this.gate = gate;
        this.standings = standings;
        this.people = people;
        this.validation = validation;
        this.current = current;
        this.speech = speech;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is no such group or the caller may not see it */
    @Transactional
    StartDecisionsView of(String slug) {
        OpenGroup group = seen(slug);
        Map<StartQuestion, StartDecision> answered = decisions.of(group.id());
        Map<UUID, PersonFacts> who = people.withIds(answered.values().stream()
                .flatMap(decision -> Stream.ofNullable(decision.person))
                .collect(Collectors.toSet()));
        return new StartDecisionsView(
                Arrays.stream(StartQuestion.values())
                        .map(question -> view(slug, question, answered.get(question), who))
                        .toList(),
                answered.size(),
                standings.missingToStart(group.id()).stream().map(this::missing).toList());
    }

    /** @throws Refusal.NotFound when there is no such group or the caller may not see it */
    @Transactional
    StartDecisionView get(String slug, @Nullable StartQuestion key) {
        StartQuestion question = known(key);
        OpenGroup group = seen(slug);
        return view(slug, question, find(group, question));
    }

    /** @throws Refusal.Conflict when the group is closed */
    @Transactional
    StartDecisionView answer(
            String slug, @Nullable StartQuestion key, ExpectedVersion expected, StartDecisionDraft draft) {
        StartQuestion question = known(key);
        OpenGroup group = gate.held(slug);
        AccessTable.require(current.get(), Action.DECIDE_START, group.on());
        @Nullable StartDecision before = find(group, question);
        expected.check(before == null ? StartDecision.UNANSWERED : before.version);
        LocalDate today = Gazetteer.dayOf(clock.instant());
        Faults faults = new Faults();
        validation.check(draft, faults);
        if (draft.decidedOn() != null && draft.decidedOn().isAfter(today)) {
            faults.add(Fault.at("/decidedOn", "date-in-future"));
        }
        faults.refuseIfAny();
        if (group.status() == ThemeGroupStatus.CLOSED) {
            throw new Refusal.Conflict("theme-group-closed");
        }
        StartDecision decision = before == null ? new StartDecision(group.id(), question) : before;
        decision.answer(
                draft.answer().strip(),
                Objects.requireNonNullElse(draft.decidedOn(), today),
                current.get().personId());
        decisions.persistAndFlush(decision);
        return view(slug, question, decision);
    }

    private static StartQuestion known(@Nullable StartQuestion key) {
        if (key == null) {
            throw new Refusal.NotFound();
        }
        return key;
    }

    private OpenGroup seen(String slug) {
        OpenGroup group = gate.seen(slug);
        AccessTable.require(current.get(), Action.SEE_GROUP_HISTORY, group.on());
        return group;
    }

    private @Nullable StartDecision find(OpenGroup group, StartQuestion question) {
        return decisions.findById(new StartDecision.Key(group.id(), question));
    }

    private StartDecisionView view(String slug, StartQuestion question, @Nullable StartDecision decision) {
        List<UUID> person = decision == null || decision.person == null ? List.of() : List.of(decision.person);
        return view(slug, question, decision, people.withIds(person));
    }

    private StartDecisionView view(
            String slug, StartQuestion question, @Nullable StartDecision decision, Map<UUID, PersonFacts> who) {
        PersonFacts by = decision == null || decision.person == null ? null : who.get(decision.person);
        return new StartDecisionView(
                slug,
                question,
                question.say(speech.language()),
                question.hint(speech.language()),
                decision == null ? null : decision.answer,
                decision == null ? null : decision.decidedOn,
                by == null ? null : new StartDecisionView.Decider(by.id(), by.name()),
                decision == null ? StartDecision.UNANSWERED : decision.version);
    }

    private StartDecisionsView.Missing missing(Fault fault) {
        return new StartDecisionsView.Missing(
                Objects.requireNonNull(fault.pointer()), fault.code(), fault.say(speech.language()));
    }
}
