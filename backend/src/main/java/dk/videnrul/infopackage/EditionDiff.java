package dk.videnrul.infopackage;

import dk.videnrul.infopackage.EditionChange.EditionChangeKind;
import dk.videnrul.infopackage.EditionContent.EditionItem;
import dk.videnrul.infopackage.EditionContent.FrozenItem;
import dk.videnrul.platform.json.KebabEnums;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** In what an edition differs from the one before: first what the package itself says, then item by item. */
final class EditionDiff {
    private static final Map<String, Function<EditionContent, @Nullable Object>> PARTS = parts();

    private EditionDiff() {}

    private static Map<String, Function<EditionContent, @Nullable Object>> parts() {
        Map<String, Function<EditionContent, @Nullable Object>> parts = new LinkedHashMap<>();
        parts.put("title", EditionContent::title);
        parts.put("audience", content -> Arrays.asList(content.audience(), content.audienceName()));
        parts.put("occasion", content -> Arrays.asList(content.occasion(), content.election()));
        parts.put("focus-areas", EditionContent::focusAreas);
        parts.put("goals", EditionContent::goals);
        parts.put("municipality", EditionContent::municipality);
        parts.put("introduction", EditionContent::introduction);
        parts.put("sections", EditionContent::sections);
        return parts;
    }

    static List<FrozenChange> between(EditionContent before, EditionContent after) {
        List<FrozenChange> changes = new ArrayList<>();
        PARTS.forEach((part, said) -> {
            if (!Objects.equals(said.apply(before), said.apply(after))) {
                changes.add(
                        new FrozenChange(null, new EditionChange(EditionChangeKind.REWORDED, null, part, null, null)));
            }
        });
        Map<UUID, FrozenItem> gone = new LinkedHashMap<>();
        before.items().forEach(item -> gone.put(item.item(), item));
        for (FrozenItem item : after.items()) {
            @Nullable FrozenItem was = gone.remove(item.item());
            if (was == null) {
                changes.add(change(EditionChangeKind.ADDED, item, null, null));
            } else {
                compare(was.shown(), item, changes);
            }
        }
        gone.values().forEach(item -> changes.add(change(EditionChangeKind.REMOVED, item, null, null)));
        return changes;
    }

    private static void compare(EditionItem was, FrozenItem now, List<FrozenChange> changes) {
        EditionItem is = now.shown();
        if (was.outcome() != is.outcome()) {
            changes.add(change(EditionChangeKind.OUTCOME_CHANGED, now, was.outcome(), is.outcome()));
        }
        if (was.shelf() != is.shelf()) {
            changes.add(change(EditionChangeKind.MOVED, now, was.shelf(), is.shelf()));
        }
        if (!words(was).equals(words(is))) {
            changes.add(change(EditionChangeKind.REWORDED, now, null, null));
        }
    }

    /** What is read; how often it was tried meanwhile is news, but nobody wrote it otherwise. */
    private static List<@Nullable String> words(EditionItem item) {
        return Arrays.asList(
                item.title(),
                item.summary(),
                item.whatWorked(),
                item.whatDidNot(),
                item.advice(),
                item.contact(),
                item.line(),
                item.why());
    }

    private static FrozenChange change(
            EditionChangeKind kind, FrozenItem item, @Nullable Enum<?> before, @Nullable Enum<?> after) {
        EditionItem shown = item.shown();
        return new FrozenChange(
                item.item(), new EditionChange(kind, shown.id(), shown.title(), code(before), code(after)));
    }

    private static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : KebabEnums.code(value);
    }
}
