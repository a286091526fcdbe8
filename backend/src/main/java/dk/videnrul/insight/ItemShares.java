package dk.videnrul.insight;

import dk.videnrul.metrics.Counting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What items add to the figures. An item is always counted as a whole: what it added before is taken off, what it adds now
 * is put on, so that it does not matter what became of it, nor how often.
 */
@ApplicationScoped
class ItemShares {
    /** Raised whenever something else is counted: then everything is counted anew. */
    static final int COUNTED_BY = 1;

    private static final String TAKE_OFF = """
            with gone as (delete from insight_share where item = any(cast(:items as uuid[])) returning *)
            insert into insight_sum (figure, key, other, period, n)
            select figure, key, other, period, -sum(n) from gone group by figure, key, other, period
            on conflict on constraint pk_insight_sum do update set n = insight_sum.n + excluded.n""";

    /** Years and quarters are Danish ones, as the days are. Only what every member sees is counted. */
    private static final String PUT_ON = """
            with item as materialized (
                select i.id,\s""" + Counting.DAYS_TO_PRACTICE + " as days, " + Counting.DAY + """
                 as day
                from knowledge_item i"""
            + Counting.TRIED_ELSEWHERE + """
                where i.id = any(cast(:items as uuid[])) and i.status in ('PUBLISHED', 'ARCHIVED')
                    and i.visibility in ('PUBLIC', 'MEMBERS') and i.published_at is not null
                group by i.id),
            counted as materialized (
                select i.id, i.municipality, i.theme_group, i.focus_areas, i.packages, i.topics, i.outcome, item.days, case when item.days is null then 'UNTRIED' else 'TRIED' end as tried,
                    cast(date_trunc('year', item.day) as date) as year,
                    cast(date_trunc('quarter', item.day) as date) as quarter
                from item join knowledge_item i on i.id = item.id),
            rolled as materialized (
                select r.item, cast(date_trunc('year', r.sent_at at time zone 'Europe/Copenhagen') as date) as year, r.status,
                    case when r.from_group is not null then 'group:' || r.from_group
                        when r.from_municipality is not null then 'region:' || sender.region
                        when i.theme_group is not null then 'group:' || i.theme_group
                        else 'region:' || home.region end as origin,
                    coalesce('group:' || r.to_group, 'region:' || receiver.region) as target
                from counted i join roll r on r.item = i.id
                left join municipality sender on sender.code = r.from_municipality
                left join municipality home on home.code = i.municipality
                left join municipality receiver on receiver.code = r.to_municipality),
            share (item, figure, key, other, period, n) as (
                select id, 'SHARED', municipality, '', year, 1 from counted where municipality is not null
                union all
                select distinct i.id, 'TRIED', t.municipality, '', cast(date_trunc('year', t.started_on) as date), 1
                from counted i join trial t on t.item = i.id where\s""" + Counting.BEGUN_ELSEWHERE + " " + """
                union all
                select distinct i.id, case when r.to_group is null then 'TAKEN_UP' else 'GROUP_REACHED' end,
                    coalesce(r.to_municipality, 'group:' || r.to_group), '',
                    cast(date_trunc('year', r.answered_at at time zone 'Europe/Copenhagen') as date), 1
                from counted i join roll r on r.item = i.id where\s""" + Counting.TAKEN_UP_ELSEWHERE + " "
            + """
                union all
                select id, 'PRACTICE', case when days is null then 'NEVER' when days <= 30 then 'WITHIN_30_DAYS'
                    when days <= 90 then 'WITHIN_90_DAYS' when days <= 180 then 'WITHIN_180_DAYS'
                    when days <= 365 then 'WITHIN_365_DAYS' else 'LATER' end, coalesce(cast(days as text), ''), quarter, 1
                from counted
                union all
                select distinct id, 'FOCUS_AREA', area, tried, year, 1 from counted, unnest(focus_areas) area
                union all
                select distinct id, 'PACKAGE', used ->> 'id', tried, year, 1 from counted, jsonb_array_elements(packages) used
                union all
                select distinct id, 'TOPIC', topic, tried, year, 1 from counted, unnest(topics) topic
                union all
                select id, 'OUTCOME', outcome, '', year, 1 from counted where outcome is not null
                union all
                select id, 'ROLLED', case when exists (select 1 from roll r where r.item = counted.id) then 'ROLLED' else 'WAITING' end,
                    '', year, 1 from counted
                union all
                select item, 'FLOW', origin, target, year, count(*) from rolled
                where origin is not null group by item, origin, target, year
                union all
                select item, 'FLOW_TAKEN_UP', origin, target, year, count(*) from rolled
                where origin is not null and status = 'TAKEN_UP' group by item, origin, target, year),
            come as (insert into insight_share (item, figure, key, other, period, n) select * from share returning *)
            insert into insight_sum (figure, key, other, period, n)
            select figure, key, other, period, sum(n) from come group by figure, key, other, period
            on conflict on constraint pk_insight_sum do update set n = insight_sum.n + excluded.n""";

    private final Session database;

    ItemShares(Session database) {
        this.database = database;
    }

    /** Counts these items as they are now; those that are gone, or are not for every member, add nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void count(Collection<UUID> items) {
        if (items.isEmpty()) {
            return;
        }
        UUID[] ids = items.toArray(UUID[]::new);
        database.createNativeQuery(TAKE_OFF).setParameter("items", ids).executeUpdate();
        database.createNativeQuery(PUT_ON).setParameter("items", ids).executeUpdate();
        database.createNativeQuery("delete from insight_sum where n = 0").executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forgetAll() {
        database.createNativeQuery("truncate insight_share, insight_sum").executeUpdate();
    }
}
