package dk.videnrul.workshop;

import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.limit.Crowd;
import dk.videnrul.platform.limit.Guesses;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people with a phone and a code read and send. */
@ApplicationScoped
class Rooms {
    /** More than anybody writes in a day, from one phone and in one workshop. */
    private static final int MOST_OF_ONE = 100;

    private static final int MOST = 10_000;

    private final WorkshopStore store;
    private final Validation validation;
    private final Guesses guesses;
    private final Outbox outbox;
    private final Clock clock;

    Rooms(WorkshopStore store, Validation validation, Guesses guesses, Outbox outbox, Clock clock) {
        this.store = store;
        this.validation = validation;
        this.guesses = guesses;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws Refusal.NotFound when nothing has that code
     * @throws Refusal.Conflict when it is over
     */
    @Transactional
    RoomView enter(String code) {
        Workshop workshop = open(code);
        WorkshopStatus status = workshop.statusAt(clock.instant());
        List<RoomView.RoomTheme> themes = status == WorkshopStatus.VOTING
                ? store.themes().of(workshop.id).stream()
                        .map(theme -> new RoomView.RoomTheme(theme.id, theme.title))
                        .toList()
                : List.of();
        return new RoomView(
                Objects.requireNonNull(workshop.code),
                workshop.title,
                workshop.introduction,
                workshop.language,
                status,
                workshop.moderation,
                workshop.questions,
                workshop.votes,
                Objects.requireNonNull(workshop.closesAt),
                themes,
                workshop.version);
    }

    /**
     * @param token what the phone made up; an answer without one belongs to nobody
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when people vote, or too much was sent
     */
    @Transactional
    RoomAnswerView send(String code, @Nullable String token, RoomAnswerDraft draft) {
        checkToken(token);
        Workshop workshop = open(code);
        Faults faults = new Faults();
        validation.check(draft, faults);
        if (draft.question() != null && draft.question() > workshop.questions.size()) {
            faults.add(Fault.at("/question", "workshop-question-unknown"));
        }
        faults.refuseIfAny();
        if (workshop.statusAt(clock.instant()) != WorkshopStatus.OPEN) {
            throw new Refusal.Conflict("workshop-answers-over");
        }
        @Nullable UUID participant = token == null ? null : store.participants().idOf(workshop.id, token);
        if ((participant != null && store.answers().countBy(participant) >= MOST_OF_ONE)
                || store.answers().countOf(workshop.id) >= MOST) {
            throw new Refusal.Conflict("workshop-full");
        }
        WorkshopAnswer answer = new WorkshopAnswer(workshop, draft, participant, clock.instant());
        store.answers().persistAndFlush(answer);
        outbox.add(new Fact(Workshops.SUBJECT, workshop.id, "answered"));
        return answer.toRoomView(Objects.requireNonNull(workshop.code));
    }

    /** @throws Refusal.NotFound when there is no such answer */
    @Transactional
    RoomAnswerView answer(String code, UUID id) {
        Workshop workshop = open(code);
        return store.answers()
                .of(workshop.id, id)
                .orElseThrow(Refusal.NotFound::new)
                .toRoomView(Objects.requireNonNull(workshop.code));
    }

    /** An empty one where somebody has not voted. */
    @Transactional
    BallotView ballot(String code, @Nullable String token) {
        checkToken(token);
        Workshop workshop = open(code);
        return token == null
                ? view(workshop, Set.of(), 0)
                : store.participants()
                        .with(workshop.id, token)
                        .map(found -> view(workshop, found.votes, found.version))
                        .orElseGet(() -> view(workshop, Set.of(), 0));
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when nobody votes now
     */
    @Transactional
    BallotView vote(String code, @Nullable String token, ExpectedVersion expected, BallotDraft draft) {
        checkToken(token);
        Workshop workshop = open(code);
        Faults faults = new Faults();
        validation.check(draft, faults);
        if (token == null) {
            faults.add(Fault.inParameter(WorkshopRoomResource.PARTICIPANT, "required"));
        }
        Set<UUID> themes = new HashSet<>(draft.themes());
        check(workshop, draft.themes(), themes, faults);
        faults.refuseIfAny();
        if (workshop.statusAt(clock.instant()) != WorkshopStatus.VOTING) {
            throw new Refusal.Conflict("workshop-no-voting");
        }
        WorkshopParticipant participant =
                store.participants().findById(store.participants().idOf(workshop.id, Objects.requireNonNull(token)));
        expected.check(participant.version);
        participant.vote(themes);
        store.participants().flush();
        outbox.add(new Fact(Workshops.SUBJECT, workshop.id, "voted"));
        return view(workshop, participant.votes, participant.version);
    }

    private void check(Workshop workshop, List<UUID> given, Set<UUID> themes, Faults faults) {
        if (themes.size() > workshop.votes) {
            faults.add(Fault.at("/themes", "workshop-too-many-votes", workshop.votes));
        }
        Set<UUID> known =
                store.themes().of(workshop.id).stream().map(theme -> theme.id).collect(Collectors.toSet());
        for (int place = 0; place < given.size(); place++) {
            if (given.get(place) != null && !known.contains(given.get(place))) {
                faults.add(Fault.at("/themes/" + place, "workshop-theme-unknown"));
            }
        }
    }

    private static void checkToken(@Nullable String token) {
        if (token != null && !token.matches(Crowd.TOKEN)) {
            throw new Refusal.Invalid(Fault.inParameter(WorkshopRoomResource.PARTICIPANT, "pattern"));
        }
    }

    private static BallotView view(Workshop workshop, Set<UUID> themes, long version) {
        return new BallotView(
                Objects.requireNonNull(workshop.code),
                themes.stream().sorted().toList(),
                Math.max(0, workshop.votes - themes.size()),
                version);
    }

    private Workshop open(String written) {
        String code = RoomCode.read(written);
        guesses.refuseWhoGuesses(code);
        Workshop workshop = store.workshops().withCode(code).orElse(null);
        if (workshop == null) {
            guesses.wrong();
            throw new Refusal.NotFound();
        }
        guesses.right(code);
        if (workshop.isClosed(clock.instant())) {
            throw new Refusal.Conflict("workshop-closed");
        }
        return workshop;
    }
}
