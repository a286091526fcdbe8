package dk.videnrul.metrics;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.metrics.TimeToPractice.Spell;
import dk.videnrul.metrics.TimeToPractice.SpellLength;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** How fast knowledge gets into practice, and how it rolls. */
@ApplicationScoped
public class Metrics {
    /** Raised when something else is counted under the same name. */
    public static final int VERSION = 1;

    private final Figures figures;
    private final Scopes scopes;
    private final ThemeGroups groups;
    private final CurrentActor current;
    private final Speech speech;

    Metrics(Figures figures, Scopes scopes, ThemeGroups groups, CurrentActor current, Speech speech) {
        this.figures = figures;
        this.scopes = scopes;
        this.groups = groups;
        this.current = current;
        this.speech = speech;
    }

    /** @throws Refusal.Invalid with every fault of the question */
    @Transactional
    public TimeToPractice timeToPractice(MetricsQuestion question) {
        AccessTable.require(current.get(), Action.SEE_METRICS);
        Tuple row = figures.timeToPractice(scopes.of(question));
        long n = Rows.count(row, "n");
        long tried = Rows.count(row, "tried");
        return new TimeToPractice(
                Definition.of(VERSION, "time-to-practice", speech.language()),
                n,
                tried,
                Shares.of(n - tried, n),
                Rows.number(row, "lower"),
                Rows.number(row, "middle"),
                Rows.number(row, "upper"),
                List.of(
                        new Spell(SpellLength.WITHIN_30_DAYS, Rows.count(row, "s30")),
                        new Spell(SpellLength.WITHIN_90_DAYS, Rows.count(row, "s90")),
                        new Spell(SpellLength.WITHIN_180_DAYS, Rows.count(row, "s180")),
                        new Spell(SpellLength.WITHIN_365_DAYS, Rows.count(row, "s365")),
                        new Spell(SpellLength.LATER, Rows.count(row, "later")),
                        new Spell(SpellLength.NEVER, n - tried)));
    }

    /** @throws Refusal.Invalid with every fault of the question */
    @Transactional
    public RollMeasures rolls(MetricsQuestion question) {
        AccessTable.require(current.get(), Action.SEE_METRICS);
        Scope scope = scopes.of(question);
        Tuple row = figures.rolls(scope);
        long items = figures.itemsToRoll(scope);
        long rolled = Rows.count(row, "items");
        long takenUp = Rows.count(row, "taken_up");
        long declined = Rows.count(row, "declined");
        return new RollMeasures(
                Definition.of(VERSION, "rolls", speech.language()),
                Rows.count(row, "n"),
                items,
                rolled,
                Shares.of(rolled, items),
                Rows.count(row, "sent"),
                Rows.count(row, "seen"),
                takenUp,
                declined,
                Shares.of(declined, takenUp + declined),
                Rows.number(row, "days"),
                Rows.count(row, "to_municipalities"),
                toGroups(figures.rollsToGroups(scope)));
    }

    /**
     * The items that were first published in the period, in any of these focus areas and in each of them.
     *
     * @param focusAreas none for all of them
     * @throws Refusal.Invalid with every fault of the question
     */
    @Transactional
    public PublishedItems publishedItems(MetricsQuestion question, List<String> focusAreas) {
        AccessTable.require(current.get(), Action.SEE_METRICS);
        Scope scope = scopes.of(question);
        return new PublishedItems(
                figures.published(scope, focusAreas),
                figures.publishedByFocusArea(scope).stream()
                        .collect(Collectors.toMap(row -> row.get("area", String.class), row -> Rows.count(row, "n"))));
    }

    private List<RollMeasures.RollsToGroup> toGroups(List<Tuple> rows) {
        Map<UUID, ThemeGroupFacts> named = groups.withIds(
                rows.stream().map(row -> row.get("themegroup", UUID.class)).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> {
                    long n = Rows.count(row, "n");
                    long takenUp = Rows.count(row, "taken_up");
                    long declined = Rows.count(row, "declined");
                    ThemeGroupFacts group = Objects.requireNonNull(named.get(row.get("themegroup", UUID.class)));
                    return new RollMeasures.RollsToGroup(group.toRef(), n, takenUp, declined, n - takenUp - declined);
                })
                .toList();
    }
}
