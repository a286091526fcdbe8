package dk.videnrul.plainbrief;

import dk.videnrul.body.BodyFacts;
import dk.videnrul.body.KnownBodies;
import dk.videnrul.event.ComingEvent;
import dk.videnrul.event.ComingEvents;
import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.infopackage.IssuedPackages;
import dk.videnrul.knowledge.PublishedReading;
import dk.videnrul.knowledge.PublishedReading.NewResult;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.plainbrief.BodyBriefView.PlainGoal;
import dk.videnrul.plainbrief.BodyBriefView.PlainMeeting;
import dk.videnrul.plainbrief.BodyBriefView.PlainPackage;
import dk.videnrul.plainbrief.BodyBriefView.PlainResult;
import dk.videnrul.platform.DanishTime;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.strategy.GoalsInNeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The brief of a body for whoever is calling: read when somebody asks, never kept. */
@ApplicationScoped
class BodyBriefs {
    private static final int MOST = 10;
    private static final int USUAL_MONTHS = 3;
    private static final Duration MEETINGS_AHEAD = Duration.ofDays(90);

    private final KnownBodies bodies;
    private final PublishedReading items;
    private final PlainSummaryRepository summaries;
    private final GoalsInNeed goals;
    private final IssuedPackages packages;
    private final ComingEvents events;
    private final Gazetteer gazetteer;
    private final CurrentActor current;
    private final Clock clock;

    BodyBriefs(
            KnownBodies bodies,
            PublishedReading items,
            PlainSummaryRepository summaries,
            GoalsInNeed goals,
            IssuedPackages packages,
            ComingEvents events,
            Gazetteer gazetteer,
            CurrentActor current,
            Clock clock) {
        this.bodies = bodies;
        this.items = items;
        this.summaries = summaries;
        this.goals = goals;
        this.packages = packages;
        this.events = events;
        this.gazetteer = gazetteer;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @throws Refusal.NotFound when there is no such body or the caller may not know of it
     * @throws Refusal.Invalid when the day cannot be read, is more than a year ago or has not come
     */
    @Transactional
    BodyBriefView get(String slug, @Nullable String since) {
        BodyFacts body = bodies.seen(slug);
        AccessTable.require(current.get(), Action.READ_BODY_BRIEF);
        Sight sight = Sight.of(current.get());
        Instant now = clock.instant();
        LocalDate today = Gazetteer.dayOf(now);
        LocalDate first = day(since, today);
        Instant begin = DanishTime.startOf(first);
        return new BodyBriefView(
                body.toRef(),
                first,
                today,
                results(items.newestResults(body.focusAreas(), begin, sight, MOST)),
                goals.serving(body.focusAreas(), MOST).stream()
                        .map(goal -> new PlainGoal(
                                goal.id(),
                                goal.strategy(),
                                goal.text(),
                                goal.due(),
                                goal.overdue(),
                                goal.withoutEvidence()))
                        .toList(),
                packages.since(begin, MOST).stream()
                        .map(one -> new PlainPackage(
                                one.slug(), one.title(), one.audience(), one.edition(), one.issuedOn()))
                        .toList(),
                events
                        .concerning(Set.of(body.id()), Set.of(), now, now.plus(MEETINGS_AHEAD), sight, MOST)
                        .rows()
                        .stream()
                        .map(BodyBriefs::meeting)
                        .toList(),
                AccessTable.allows(current.get(), Action.WRITE_PLAIN_SUMMARY));
    }

    private List<PlainResult> results(List<NewResult> found) {
        Map<UUID, PlainSummary> plain =
                summaries.of(found.stream().map(NewResult::id).toList());
        return found.stream().map(item -> result(item, plain.get(item.id()))).toList();
    }

    private PlainResult result(NewResult item, @Nullable PlainSummary written) {
        @Nullable String plain = written == null ? null : written.text;
        String summary = plain == null ? item.summary() : plain;
        return new PlainResult(
                item.publicId(),
                item.title(),
                item.kind(),
                item.outcome(),
                gazetteer.ref(item.municipality()),
                item.publishedAt(),
                summary,
                plain != null,
                written == null ? 0 : written.version,
                Lix.of(summary),
                FirstSentence.of(item.whatWorked()),
                FirstSentence.of(item.whatDidNot()));
    }

    private static PlainMeeting meeting(ComingEvent event) {
        return new PlainMeeting(
                event.publicId(),
                event.title(),
                event.mode(),
                event.place(),
                event.startsAt(),
                event.endsAt(),
                event.timeZone(),
                event.network());
    }

    private static LocalDate day(@Nullable String since, LocalDate today) {
        LocalDate usual = today.minusMonths(USUAL_MONTHS);
        if (since == null) {
            return usual;
        }
        Faults faults = new Faults();
        LocalDate day = Objects.requireNonNullElse(faults.day("since", since), usual);
        if (day.isAfter(today)) {
            faults.add(Fault.inParameter("since", "date-in-future"));
        }
        if (day.isBefore(today.minusYears(1))) {
            faults.add(Fault.inParameter("since", "brief-more-than-a-year"));
        }
        faults.refuseIfAny();
        return day;
    }
}
