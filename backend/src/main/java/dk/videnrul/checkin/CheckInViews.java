package dk.videnrul.checkin;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.Bylines;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows checks, a page in a fixed number of statements. */
@ApplicationScoped
class CheckInViews {
    private final CheckInStore store;
    private final EvidenceShelf evidence;
    private final ThemeGroups groups;
    private final Bylines bylines;
    private final CurrentActor current;
    private final Speech speech;
    private final Clock clock;

    CheckInViews(
            CheckInStore store,
            EvidenceShelf evidence,
            ThemeGroups groups,
            Bylines bylines,
            CurrentActor current,
            Speech speech,
            Clock clock) {
        this.store = store;
        this.evidence = evidence;
        this.groups = groups;
        this.bylines = bylines;
        this.current = current;
        this.speech = speech;
        this.clock = clock;
    }

    /** What is said of some checks, and what of it may be shown. */
    private record Said(Map<UUID, List<CheckAnswer>> answers, EvidenceShelf.Seen evidence, Set<UUID> current) {}

    CheckInView one(CheckIn checkIn) {
        return all(List.of(checkIn)).getFirst();
    }

    List<CheckInView> all(List<CheckIn> shown) {
        Said said = said(shown);
        Map<Integer, CheckTemplate> templates = store.templates().withVersions(values(shown, one -> one.template));
        Map<UUID, ThemeGroupFacts> of = groups.withIds(values(shown, one -> one.themeGroup));
        Map<UUID, UUID> corrections = store.checkIns().corrections(values(shown, one -> one.id));
        Bylines.Known people = bylines.of(shown.stream().flatMap(one -> Stream.of(one.begunBy, one.finishedBy)));
        return shown.stream()
                .map(one -> new CheckInView(
                        one.id,
                        Objects.requireNonNull(of.get(one.themeGroup)).toRef(),
                        one.template,
                        one.occasion,
                        one.status,
                        one.heldOn,
                        one.note,
                        one.corrects,
                        corrections.get(one.id),
                        said.current().contains(one.id),
                        Objects.requireNonNull(templates.get(one.template)).criteria.stream()
                                .map(criterion -> view(one, criterion, said))
                                .toList(),
                        people.of(one.begunBy, one.begunByName),
                        one.begunAt,
                        one.isDraft() ? null : people.of(one.finishedBy, one.finishedByName),
                        one.finishedAt,
                        AccessTable.allows(current.get(), Action.WRITE_CHECK_IN, one.on()),
                        one.version))
                .toList();
    }

    CheckAnswerView answer(CheckIn checkIn, String criterion) {
        return view(
                checkIn,
                store.templates()
                        .findById(checkIn.template)
                        .criterion(criterion)
                        .orElseThrow(),
                said(List.of(checkIn)));
    }

    private Said said(List<CheckIn> shown) {
        Map<UUID, List<CheckAnswer>> answers = store.answers().of(values(shown, one -> one.id));
        return new Said(
                answers,
                evidence.seen(answers.values().stream().flatMap(List::stream).toList()),
                values(
                        store.checkIns()
                                .current(values(shown, one -> one.themeGroup))
                                .values(),
                        one -> one.id));
    }

    private CheckAnswerView view(CheckIn checkIn, CheckCriterion criterion, Said said) {
        CheckAnswer answer = said.answers().getOrDefault(checkIn.id, List.of()).stream()
                .filter(one -> one.key.criterion().equals(criterion.id()))
                .findFirst()
                .orElseGet(() -> new CheckAnswer(checkIn.id, criterion.id()));
        return new CheckAnswerView(
                checkIn.id,
                criterion.id(),
                criterion.label().in(speech.language()),
                criterion.help().in(speech.language()),
                answer.status,
                answer.comment,
                answer.nextStep,
                answer.owner,
                answer.due,
                stepState(checkIn, answer, said),
                answer.stepDoneOn,
                said.evidence().of(answer),
                answer.version);
    }

    private @Nullable NextStepState stepState(CheckIn checkIn, CheckAnswer answer, Said said) {
        return checkIn.isDraft()
                ? null
                : answer.stepState(said.current().contains(checkIn.id), Gazetteer.dayOf(clock.instant()));
    }

    private static <V> Set<V> values(Collection<CheckIn> shown, Function<CheckIn, V> value) {
        return shown.stream().map(value).collect(Collectors.toSet());
    }
}
