package dk.videnrul.workshop;

import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows workshops; one of them, or a page, in a fixed number of statements. */
@ApplicationScoped
class WorkshopViews {
    private final WorkshopStore store;
    private final ThemeGroups groups;
    private final Clock clock;

    WorkshopViews(WorkshopStore store, ThemeGroups groups, Clock clock) {
        this.store = store;
        this.groups = groups;
        this.clock = clock;
    }

    /** @param writable whether the caller runs it */
    WorkshopView one(Workshop workshop, boolean writable) {
        Map<AnswerState, Long> answers = store.answers().countByState(workshop.id);
        return new WorkshopView(
                workshop.id,
                workshop.title,
                workshop.introduction,
                workshop.language,
                workshop.questions,
                workshop.moderation,
                workshop.votes,
                ThemeGroupFacts.refs(workshop.themeGroups, groups.withIds(workshop.themeGroups)),
                workshop.statusAt(clock.instant()),
                writable ? workshop.code : null,
                workshop.createdAt,
                workshop.openedAt,
                workshop.closesAt,
                store.participants().countOf(workshop.id),
                store.participants().votersOf(workshop.id),
                writable ? answers.getOrDefault(AnswerState.WAITING, 0L) : 0,
                answers.getOrDefault(AnswerState.SHOWN, 0L),
                writable ? answers.getOrDefault(AnswerState.HIDDEN, 0L) : 0,
                store.themes().counted(workshop.id),
                store.outcomes().of(workshop.id).stream()
                        .map(WorkshopOutcome::toView)
                        .toList(),
                writable,
                workshop.version);
    }

    List<WorkshopSummary> all(List<Workshop> shown) {
        Instant now = clock.instant();
        Map<UUID, ThemeGroupFacts> known = groups.withIds(
                shown.stream().flatMap(one -> one.themeGroups.stream()).collect(Collectors.toSet()));
        Map<UUID, Long> answers =
                store.answers().countOf(shown.stream().map(one -> one.id).toList());
        return shown.stream()
                .map(one -> new WorkshopSummary(
                        one.id,
                        one.title,
                        one.statusAt(now),
                        ThemeGroupFacts.refs(one.themeGroups, known),
                        one.createdAt,
                        one.closesAt,
                        answers.getOrDefault(one.id, 0L)))
                .toList();
    }

    /** What a merge patch is applied to. */
    WorkshopDraft draft(Workshop workshop) {
        return workshop.toDraft(groups.withIds(workshop.themeGroups).values().stream()
                .map(ThemeGroupFacts::slug)
                .sorted()
                .toList());
    }
}
