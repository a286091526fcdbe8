package dk.videnrul.brief;

import dk.videnrul.event.ComingEvent;
import dk.videnrul.forward.UnopenedForwards.Unopened;
import dk.videnrul.platform.page.Counted;
import dk.videnrul.review.MunicipalReviews.Due;
import dk.videnrul.roll.MunicipalRolls.Came;
import dk.videnrul.suggestion.OpenSuggestions.Open;
import dk.videnrul.trial.TrialFacts;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found for a brief, before it has names.
 *
 * @param ours groups in which people of the municipality take part
 */
record Findings(
        Counted<Came> rolls,
        Counted<Open> suggestions,
        Counted<TrialFacts> underWay,
        Counted<TrialFacts> waiting,
        Counted<Due> reviews,
        Counted<ComingEvent> meetings,
        Set<UUID> ours,
        Counted<Came> unanswered,
        Counted<Unopened> unopened,
        Counted<TrialFacts> overdue,
        Counted<UUID> unnoticed) {

    Set<UUID> items() {
        Set<UUID> items = new HashSet<>(unnoticed.rows());
        rolls.rows().forEach(roll -> items.add(roll.item()));
        suggestions.rows().forEach(suggestion -> items.add(suggestion.item()));
        underWay.rows().forEach(trial -> items.add(trial.item()));
        waiting.rows().forEach(trial -> items.add(trial.item()));
        reviews.rows().forEach(due -> items.add(due.item()));
        unanswered.rows().forEach(roll -> items.add(roll.item()));
        unopened.rows().forEach(forward -> items.add(forward.item()));
        overdue.rows().forEach(trial -> items.add(trial.item()));
        return items;
    }

    /** Who sent the rolls; null where no member stands behind one. */
    Stream<@Nullable UUID> senders() {
        return Stream.concat(rolls.rows().stream(), unanswered.rows().stream()).map(Came::by);
    }
}
