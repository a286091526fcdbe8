package dk.videnrul.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What two states of a strategy have not in common, element by element. */
final class StrategyDiff {
    private StrategyDiff() {}

    /**
     * @param before null where it was added
     * @param after null where it was removed
     * @param fields what is another, where both are there
     */
    record Difference(
            @Nullable ElementContent before, @Nullable ElementContent after, List<StrategyField> fields) {

        UUID element() {
            return Objects.requireNonNull(after == null ? before : after).element();
        }

        String text() {
            return Objects.requireNonNull(after == null ? before : after).text();
        }

        StrategyChangeKind kind() {
            if (before == null) {
                return StrategyChangeKind.ADDED;
            }
            return after == null ? StrategyChangeKind.REMOVED : StrategyChangeKind.CHANGED;
        }
    }

    /** In the order of what is there now, then what is gone. Only another order among elements is no difference. */
    static List<Difference> between(List<ElementContent> before, List<ElementContent> after) {
        Map<UUID, ElementContent> old = byElement(before);
        Map<UUID, ElementContent> now = byElement(after);
        List<Difference> found = new ArrayList<>();
        for (ElementContent element : after) {
            ElementContent was = old.get(element.element());
            List<StrategyField> fields = was == null ? List.of() : fields(was, element);
            if (was == null || !fields.isEmpty()) {
                found.add(new Difference(was, element, fields));
            }
        }
        before.stream()
                .filter(element -> !now.containsKey(element.element()))
                .map(element -> new Difference(element, null, List.of()))
                .forEach(found::add);
        return found;
    }

    private static List<StrategyField> fields(ElementContent was, ElementContent is) {
        List<StrategyField> fields = new ArrayList<>();
        note(fields, StrategyField.TEXT, was.text(), is.text());
        note(fields, StrategyField.FOCUS_AREAS, Set.copyOf(was.focusAreas()), Set.copyOf(is.focusAreas()));
        note(fields, StrategyField.WAYS_OF_WORKING, Set.copyOf(was.waysOfWorking()), Set.copyOf(is.waysOfWorking()));
        note(fields, StrategyField.OWNER, was.owner(), is.owner());
        note(fields, StrategyField.INDICATOR, was.indicator(), is.indicator());
        note(fields, StrategyField.TARGET, was.target(), is.target());
        note(fields, StrategyField.DUE, was.due(), is.due());
        return fields;
    }

    private static void note(
            List<StrategyField> fields, StrategyField field, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            fields.add(field);
        }
    }

    private static Map<UUID, ElementContent> byElement(List<ElementContent> all) {
        Map<UUID, ElementContent> map = new LinkedHashMap<>();
        all.forEach(element -> map.put(element.element(), element));
        return map;
    }
}
