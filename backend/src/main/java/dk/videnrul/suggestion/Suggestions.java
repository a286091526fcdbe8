package dk.videnrul.suggestion;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.text.Texts;
import dk.videnrul.roll.RollPulls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is suggested to a place, and what it answers. */
@ApplicationScoped
class Suggestions {
    static final String SUBJECT = "suggestion";

    private final SuggestionRepository suggestions;
    private final PlaceRepository places;
    private final SuggestionViews views;
    private final ItemGate items;
    private final RollPulls rolls;
    private final Validation validation;
    private final CurrentActor current;
    private final Outbox outbox;
    private final Clock clock;

    Suggestions(
            SuggestionRepository suggestions,
            PlaceRepository places,
            SuggestionViews views,
            ItemGate items,
            RollPulls rolls,
            Validation validation,
            CurrentActor current,
            Outbox outbox,
            Clock clock) {
        this.suggestions = suggestions;
        this.places = places;
        this.views = views;
        this.items = items;
        this.rolls = rolls;
        this.validation = validation;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The best first, of what was answered the latest; only what the caller sees, in the count too. */
    @Transactional
    Page<SuggestionView> list(SeenPlace place, SuggestionStatus status, int limit, @Nullable String after) {
        AccessTable.require(current.get(), Action.SEE_SUGGESTIONS, place.on());
        Sight sight = Sight.of(current.get());
        List<Suggestion> found = suggestions.shown(place.id(), status, sight, Cursor.decode(after, 2), limit + 1);
        Page<Suggestion> page = Page.of(
                found,
                limit,
                suggestions.countShown(place.id(), status, sight),
                one -> Cursor.after(one.rank(), one.id),
                Function.identity());
        return new Page<>(views.all(page.items(), place), page.total(), page.next());
    }

    /**
     * Takes it up, which is a roll that the place sends itself, dismisses it, or lets what was dismissed be suggested again.
     *
     * @throws Refusal.Stale when somebody else of the place was faster
     * @throws Refusal.Conflict when it is answered, the item is not published any more, or it was not dismissed
     */
    @Transactional
    SuggestionView answer(SeenPlace place, UUID id, ExpectedVersion expected, SuggestionAnswer answer) {
        Suggestion suggestion = suggestions.held(id, place.id()).orElseThrow(Refusal.NotFound::new);
        ItemFacts item = Optional.ofNullable(
                        items.seen(List.of(suggestion.item)).get(suggestion.item))
                .orElseThrow(Refusal.NotFound::new);
        AccessTable.require(current.get(), Action.ANSWER_ROLL, place.on());
        expected.check(suggestion.version);
        check(answer);
        @Nullable String note = Texts.strippedOrNull(answer.note());
        if (answer.status() == SuggestionStatus.OPEN) {
            suggestion.reopen();
            places.markDue(Set.of(place.id()));
        } else {
            suggestion.answer(answer.status(), note, current.get().personId(), clock.instant());
        }
        suggestions.flush();
        if (answer.status() == SuggestionStatus.TAKEN_UP) {
            rolls.pull(item.publicId(), place.target(), String.valueOf(note));
        }
        outbox.add(new Fact(SUBJECT, id, KebabEnums.code(answer.status())));
        return views.all(List.of(suggestion), place).getFirst();
    }

    private void check(SuggestionAnswer answer) {
        Faults faults = new Faults();
        validation.check(answer, faults);
        if (answer.status() == SuggestionStatus.TAKEN_UP
                && (answer.note() == null || answer.note().isBlank())) {
            faults.add(Fault.at("/note", "required"));
        }
        faults.refuseIfAny();
    }
}
