package dk.videnrul.brief;

import dk.videnrul.brief.BriefView.BriefAction;
import dk.videnrul.event.ComingEvents;
import dk.videnrul.forward.UnopenedForwards;
import dk.videnrul.identity.Sight;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.GroupContacts;
import dk.videnrul.platform.page.Counted;
import dk.videnrul.review.MunicipalReviews;
import dk.videnrul.roll.MunicipalRolls;
import dk.videnrul.suggestion.OpenSuggestions;
import dk.videnrul.trial.Trials;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Asks every feature what it has for a municipality, in a number of statements that does not grow with what there is. */
@ApplicationScoped
class Finding {
    static final int MOST = 10;
    private static final Duration MEETINGS_AHEAD = Duration.ofDays(60);
    private static final int ROLL_STRANDS_AFTER = 14;
    private static final int FORWARD_STRANDS_AFTER = 7;
    private static final int TRIAL_STRANDS_AFTER = 30;
    private static final int ITEM_STRANDS_AFTER = 60;

    private final MunicipalRolls rolls;
    private final OpenSuggestions suggestions;
    private final Trials trials;
    private final MunicipalReviews reviews;
    private final ComingEvents events;
    private final UnopenedForwards forwards;
    private final UnnoticedItems unnoticed;
    private final GroupContacts groups;
    private final Gazetteer gazetteer;

    Finding(
            MunicipalRolls rolls,
            OpenSuggestions suggestions,
            Trials trials,
            MunicipalReviews reviews,
            ComingEvents events,
            UnopenedForwards forwards,
            UnnoticedItems unnoticed,
            GroupContacts groups,
            Gazetteer gazetteer) {
        this.rolls = rolls;
        this.suggestions = suggestions;
        this.trials = trials;
        this.reviews = reviews;
        this.events = events;
        this.forwards = forwards;
        this.unnoticed = unnoticed;
        this.groups = groups;
        this.gazetteer = gazetteer;
    }

    Findings of(BriefReader reader, BriefSpan span) {
        String code = reader.code();
        Sight sight = reader.sight();
        Set<UUID> ours = groups.groupsOf(code);
        Instant now = span.now();
        return new Findings(
                rolls.since(code, span.from(), sight, MOST),
                suggestions.to(code, span.from(), sight, reader.language(), MOST),
                trials.underWay(code, sight, MOST),
                trials.resultDueBy(code, span.today(), sight, MOST),
                reviews.dueIn(code, sight, MOST),
                events.concerning(
                        ours,
                        gazetteer.municipalitiesOf(gazetteer.regionOf(code)),
                        now,
                        now.plus(MEETINGS_AHEAD),
                        sight,
                        MOST),
                ours,
                rolls.unanswered(code, span.daysAgo(ROLL_STRANDS_AFTER), sight, MOST),
                // The addresses of colleagues are for those who wrote to them.
                reader.may(BriefAction.FORWARD)
                        ? forwards.of(code, span.daysAgo(FORWARD_STRANDS_AFTER), sight, MOST)
                        : Counted.none(),
                trials.resultDueBy(code, span.today().minusDays(TRIAL_STRANDS_AFTER + 1L), sight, MOST),
                unnoticed.of(code, span.daysAgo(ITEM_STRANDS_AFTER), sight, MOST));
    }
}
