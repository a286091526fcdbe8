package dk.videnrul.history;

import dk.videnrul.knowledge.KnowledgeItemDraft;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells two versions apart, field by field. */
@ApplicationScoped
class Comparing {
    private final Wording wording;
    private final ThemeGroups groups;

    Comparing(Wording wording, ThemeGroups groups) {
        this.wording = wording;
        this.groups = groups;
    }

    Comparison compare(ItemVersion from, ItemVersion to) {
        KnowledgeItemDraft before = from.content;
        KnowledgeItemDraft after = to.content;
        Map<String, ThemeGroupFacts> named = groups.withSlugs(Stream.of(before.themeGroup(), after.themeGroup())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList());
        List<Comparison.FieldChange> fields = Fields.changed(before, after).stream()
                .map(field -> change(
                        field,
                        wording.of(field, Fields.value(before, field), named),
                        wording.of(field, Fields.value(after, field), named)))
                .toList();
        return new Comparison(from.key.number(), to.key.number(), fields);
    }

    private static Comparison.FieldChange change(String field, @Nullable String before, @Nullable String after) {
        return new Comparison.FieldChange(
                field, before, after, WordDiff.between(before == null ? "" : before, after == null ? "" : after));
    }
}
