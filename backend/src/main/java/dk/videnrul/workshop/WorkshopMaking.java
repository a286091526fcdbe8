package dk.videnrul.workshop;

import dk.videnrul.knowledge.ItemDrafting;
import dk.videnrul.knowledge.Kind;
import dk.videnrul.need.NeedDraft;
import dk.videnrul.need.NeedPosting;
import dk.videnrul.platform.DanishTime;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Texts;
import dk.videnrul.strategy.Consultation;
import dk.videnrul.strategy.StrategyCommentDraft;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Has the other features make what a workshop led to, by their own rules, and says in it where it came from. */
@ApplicationScoped
class WorkshopMaking {
    /** What the other features take, less what is said of the origin. */
    private static final int MOST_CHARACTERS = 3900;

    private final NeedPosting needs;
    private final ItemDrafting items;
    private final Consultation consultation;

    WorkshopMaking(NeedPosting needs, ItemDrafting items, Consultation consultation) {
        this.needs = needs;
        this.items = items;
        this.consultation = consultation;
    }

    WorkshopOutcome.Made make(
            Workshop workshop, @Nullable String theme, List<String> quoted, WorkshopOutcomeDraft draft) {
        String title = draft.title().strip();
        String text = text(workshop, theme, quoted, draft);
        return switch (draft.kind()) {
            case NEED -> {
                NeedDraft need = new NeedDraft(title, text, List.of(), List.of(), draft.themeGroup());
                yield new WorkshopOutcome.Made(needs.post(need).id().toString(), null);
            }
            case ITEM -> {
                Kind kind = Objects.requireNonNullElse(draft.itemKind(), Kind.MATERIAL);
                yield new WorkshopOutcome.Made(
                        items.draft(title, kind, text, workshop.language.tag(), draft.themeGroup()), null);
            }
            case PROPOSAL -> {
                UUID strategy = Objects.requireNonNull(draft.strategy());
                StrategyCommentDraft comment =
                        new StrategyCommentDraft(draft.element(), Texts.cut(title + "\n\n" + text, MOST_CHARACTERS));
                yield new WorkshopOutcome.Made(
                        consultation.write(strategy, comment).id().toString(), strategy.toString());
            }
        };
    }

    private static String text(
            Workshop workshop, @Nullable String theme, List<String> quoted, WorkshopOutcomeDraft draft) {
        String day = workshop.language.day(Objects.requireNonNull(workshop.openedAt)
                .atZone(DanishTime.ZONE)
                .toLocalDate());
        String origin = theme == null
                ? Messages.say(workshop.language, "workshop.origin", workshop.title, day)
                : Messages.say(workshop.language, "workshop.origin.theme", workshop.title, day, theme);
        String answers = quoted.stream().map(answer -> "- " + answer).collect(Collectors.joining("\n"));
        String whole = Stream.of(Objects.requireNonNullElse(draft.text(), "").strip(), origin, answers)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return Texts.cut(whole, MOST_CHARACTERS);
    }
}
