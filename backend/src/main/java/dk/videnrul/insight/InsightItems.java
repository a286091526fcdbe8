package dk.videnrul.insight;

import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.metrics.TimeToPractice.SpellLength;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The items behind a figure, those that were written last first. */
@ApplicationScoped
class InsightItems {
    private static final List<String> TRIED = Arrays.stream(SpellLength.values())
            .filter(spell -> spell != SpellLength.NEVER)
            .map(Enum::name)
            .toList();

    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final String ASKED = """
            from insight_share
            where figure = :figure and key in (:keys) and (:any or other in (:others))
                and period between :first and :last
                and (:quarter = 0 or extract(quarter from period) = :quarter)""";

    private final Session database;
    private final Insights insights;
    private final InsightPlaces places;
    private final KnowledgeReading reading;

    InsightItems(Session database, Insights insights, InsightPlaces places, KnowledgeReading reading) {
        this.database = database;
        this.insights = insights;
        this.places = places;
        this.reading = reading;
    }

    /**
     * @param figure null for one that there is not
     * @throws Refusal.NotFound when there is no such figure
     * @throws Refusal.Invalid when nothing is named whose items are listed
     */
    @Transactional
    Page<KnowledgeItemSummary> list(@Nullable Figure figure, Years years, InsightItemsQuestion question) {
        insights.require(years);
        if (figure == null) {
            throw new Refusal.NotFound();
        }
        if (question.key() == null) {
            throw new Refusal.Invalid(Fault.inParameter("key", "required"));
        }
        @Nullable Cursor after = Cursor.decode(question.cursor(), 1);
        List<String> keys = keys(figure, question.key());
        List<String> others = question.other() == null ? List.of() : others(figure, question.other());
        boolean any = question.other() == null;
        if (keys.isEmpty() || (!any && others.isEmpty())) {
            return new Page<>(List.of(), 0L, null);
        }
        int quarter = question.quarter() == null ? 0 : question.quarter();
        long total = asked("select count(distinct item) " + ASKED, Long.class, figure, keys, any, others, years)
                .setParameter("quarter", quarter)
                .getSingleResult();
        List<UUID> ids = asked(
                        "select distinct item " + ASKED + " and item < :after order by item desc limit :limit",
                        UUID.class,
                        figure,
                        keys,
                        any,
                        others,
                        years)
                .setParameter("quarter", quarter)
                .setParameter("after", after == null ? AFTER_ALL : after.id(0))
                .setParameter("limit", question.limit() + 1)
                .getResultList();
        Page<UUID> page = Page.of(ids, question.limit(), total, Cursor::after, Function.identity());
        Map<UUID, KnowledgeItemSummary> seen = reading.summaries(page.items());
        return new Page<>(
                page.items().stream().map(seen::get).filter(Objects::nonNull).toList(), page.total(), page.next());
    }

    private <T> NativeQuery<T> asked(
            String sql,
            Class<T> type,
            Figure figure,
            List<String> keys,
            boolean any,
            List<String> others,
            Years years) {
        return database.createNativeQuery(sql, type)
                .setParameter("figure", figure.name())
                .setParameterList("keys", keys)
                .setParameter("any", any)
                .setParameterList("others", any ? List.of("") : others)
                .setParameter("first", years.first())
                .setParameter("last", years.last());
    }

    private List<String> keys(Figure figure, String key) {
        return switch (figure) {
            case SHARED, TRIED, TAKEN_UP, FOCUS_AREA, PACKAGE, TOPIC -> List.of(key);
            case PRACTICE -> key.equals("tried") ? TRIED : List.of(constant(key));
            case OUTCOME, ROLLED -> List.of(constant(key));
            case GROUP_REACHED, FLOW, FLOW_TAKEN_UP -> places.keysOf(key);
        };
    }

    private List<String> others(Figure figure, String other) {
        return switch (figure) {
            case FLOW, FLOW_TAKEN_UP -> places.keysOf(other);
            case FOCUS_AREA, PACKAGE, TOPIC -> List.of(constant(other));
            case SHARED, TRIED, TAKEN_UP, GROUP_REACHED, PRACTICE, OUTCOME, ROLLED -> List.of();
        };
    }

    private static String constant(String code) {
        return code.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
