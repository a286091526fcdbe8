package dk.videnrul.suggestion;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.suggestion.SuggestionView.ReasonView;
import dk.videnrul.suggestion.SuggestionView.SuggestionAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Shows suggestions of one place to the caller, whose items the caller sees. */
@ApplicationScoped
class SuggestionViews {
    private final KnowledgeReading knowledge;
    private final ReasonWords words;
    private final CurrentActor current;
    private final Speech speech;

    SuggestionViews(KnowledgeReading knowledge, ReasonWords words, CurrentActor current, Speech speech) {
        this.knowledge = knowledge;
        this.words = words;
        this.current = current;
        this.speech = speech;
    }

    List<SuggestionView> all(List<Suggestion> suggestions, SeenPlace place) {
        Map<UUID, KnowledgeItemSummary> items =
                knowledge.summaries(suggestions.stream().map(one -> one.item).toList());
        boolean answers = AccessTable.allows(current.get(), Action.ANSWER_ROLL, place.on());
        return suggestions.stream()
                .map(one -> view(one, Objects.requireNonNull(items.get(one.item)), answers))
                .toList();
    }

    private static List<SuggestionAction> allowed(SuggestionStatus status) {
        return switch (status) {
            case OPEN -> List.of(SuggestionAction.TAKE_UP, SuggestionAction.DISMISS);
            case DISMISSED -> List.of(SuggestionAction.REOPEN);
            case TAKEN_UP -> List.of();
        };
    }

    private SuggestionView view(Suggestion suggestion, KnowledgeItemSummary item, boolean answers) {
        Language language = speech.language();
        return new SuggestionView(
                suggestion.id,
                item,
                words.line(suggestion.reasons, language),
                suggestion.reasons.stream()
                        .map(reason -> new ReasonView(reason.code(), words.say(reason, language)))
                        .toList(),
                suggestion.status,
                suggestion.computedAt,
                suggestion.answeredAt,
                answers ? suggestion.note : null,
                answers ? allowed(suggestion.status) : List.of(),
                suggestion.version);
    }
}
