package dk.videnrul.brief;

import dk.videnrul.event.ComingEvent;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.platform.page.Counted;
import dk.videnrul.review.MunicipalReviews.Due;
import dk.videnrul.roll.MunicipalRolls.Came;
import dk.videnrul.suggestion.OpenSuggestions.Open;
import dk.videnrul.trial.TrialFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the brief of a municipality for one reader. */
@ApplicationScoped
class BriefWriting {
    private final Finding finding;
    private final Naming naming;

    BriefWriting(Finding finding, Naming naming) {
        this.finding = finding;
        this.naming = naming;
    }

    BriefView write(BriefReader reader, BriefSpan span) {
        Findings found = finding.of(reader, span);
        Known known = naming.of(found, reader);
        return new BriefView(
                reader.place(),
                span.since(),
                span.today(),
                news(found, known),
                section(found.underWay(), trial -> trial(trial, known)),
                section(found.waiting(), trial -> trial(trial, known)),
                section(found.reviews(), due -> review(due, known)),
                section(found.meetings(), meeting -> Optional.of(meeting(meeting, found.ours(), reader, known))),
                new StrandedWriting(reader, span, known).section(found),
                reader.actions());
    }

    /** What rolled here goes before what is suggested; an item that somebody may not see any more has no entry. */
    private static BriefSection<BriefNews> news(Findings found, Known known) {
        Stream<BriefNews> rolled = found.rolls().rows().stream().flatMap(roll -> rolled(roll, known).stream());
        Stream<BriefNews> suggested =
                found.suggestions().rows().stream().flatMap(open -> suggested(open, known).stream());
        return new BriefSection<>(
                Stream.concat(rolled, suggested).limit(Finding.MOST).toList(),
                found.rolls().total() + found.suggestions().total());
    }

    private static Optional<BriefNews> rolled(Came roll, Known known) {
        return known.item(roll.item())
                .map(item -> new BriefNews(
                        item,
                        roll.waits() ? BriefNewsKind.ROLL_WAITING : BriefNewsKind.ROLL_TAKEN_UP,
                        known.say("brief.why.rolled", known.name(roll.by(), roll.byName()), roll.note()),
                        null,
                        roll.sentAt(),
                        roll.id(),
                        null,
                        roll.version()));
    }

    private static Optional<BriefNews> suggested(Open open, Known known) {
        return known.item(open.item())
                .map(item -> new BriefNews(
                        item,
                        BriefNewsKind.SUGGESTED,
                        known.say("brief.why.suggested", open.reason()),
                        open.reason(),
                        open.since(),
                        null,
                        open.id(),
                        open.version()));
    }

    private static Optional<BriefTrial> trial(TrialFacts trial, Known known) {
        return known.item(trial.item())
                .map(item -> new BriefTrial(
                        trial.id(),
                        item,
                        trial.status(),
                        trial.startedOn(),
                        trial.plannedEndOn(),
                        trial.createdAt(),
                        trial.version()));
    }

    private static Optional<BriefReview> review(Due due, Known known) {
        return known.item(due.item()).map(item -> new BriefReview(item, due.day()));
    }

    private static BriefMeeting meeting(ComingEvent event, Set<UUID> ours, BriefReader reader, Known known) {
        List<ThemeGroupFacts> groups = known.groups(event.themeGroups());
        Set<UUID> shared = new HashSet<>(event.themeGroups());
        shared.retainAll(ours);
        BriefMeetingReason reason;
        if (reader.code().equals(event.municipality())) {
            reason = BriefMeetingReason.MUNICIPALITY;
        } else if (!shared.isEmpty()) {
            reason = BriefMeetingReason.THEME_GROUP;
        } else {
            reason = event.network() ? BriefMeetingReason.NETWORK : BriefMeetingReason.REGION;
        }
        String why = switch (reason) {
            case MUNICIPALITY -> known.say("brief.why.meeting-municipality");
            case THEME_GROUP ->
                known.say(
                        "brief.why.meeting-theme-group",
                        known.groups(shared).stream().map(ThemeGroupFacts::name).collect(Collectors.joining(", ")));
            case REGION -> known.say("brief.why.meeting-region");
            case NETWORK -> known.say("brief.why.meeting-network");
        };
        return new BriefMeeting(
                event.publicId(),
                event.title(),
                event.kind(),
                event.mode(),
                event.place(),
                event.startsAt(),
                event.endsAt(),
                event.timeZone(),
                event.registrationDeadline(),
                event.network(),
                groups.stream().map(ThemeGroupFacts::toRef).toList(),
                reason,
                why);
    }

    private static <T, V> BriefSection<V> section(Counted<T> found, Function<T, Optional<V>> view) {
        return new BriefSection<>(
                found.rows().stream().map(view).flatMap(Optional::stream).toList(), found.total());
    }
}
