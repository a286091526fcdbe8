package dk.videnrul.oai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What harvesters were told of items, set by set. */
@ApplicationScoped
class OaiRecords {
    private static final String COLUMNS = "select item, public_id, datestamp, present from oai_record ";

    private final Session database;

    OaiRecords(Session database) {
        this.database = database;
    }

    /**
     * An item in a set.
     *
     * @param present whether it is there; otherwise it was, until its datestamp
     */
    record Row(UUID item, String publicId, Instant datestamp, boolean present) {}

    /** What an item is called and which sets it is in. */
    record Told(UUID item, String publicId, Set<String> sets) {}

    /** Of a set, in the order of their datestamps, after a place. */
    List<Row> of(Harvest harvest, ResumptionToken.@Nullable Place after, int limit) {
        ResumptionToken.Place from =
                after == null ? new ResumptionToken.Place(harvest.stamps().from(), new UUID(0, 0)) : after;
        return database.createNativeQuery(COLUMNS + """
                        where set_spec = :set and datestamp >= :from and datestamp <= :until
                          and (datestamp, item) > (:at, :item)
                        order by datestamp, item
                        limit :limit""", Tuple.class)
                .setParameter("set", harvest.set())
                .setParameter("from", harvest.stamps().from())
                .setParameter("until", harvest.stamps().until())
                .setParameter("at", from.datestamp())
                .setParameter("item", from.item())
                .setParameter("limit", limit)
                .getResultStream()
                .map(OaiRecords::row)
                .toList();
    }

    long count(Harvest harvest) {
        return database.createNativeQuery("""
                        select count(*) from oai_record
                        where set_spec = :set and datestamp >= :from and datestamp <= :until""", Long.class)
                .setParameter("set", harvest.set())
                .setParameter("from", harvest.stamps().from())
                .setParameter("until", harvest.stamps().until())
                .getSingleResult();
    }

    Optional<Row> withPublicId(String publicId) {
        return database.createNativeQuery(COLUMNS + "where public_id = :id and set_spec = :everything", Tuple.class)
                .setParameter("id", publicId)
                .setParameter("everything", OaiSets.EVERYTHING)
                .getResultStream()
                .findFirst()
                .map(OaiRecords::row);
    }

    /** The sets with a name in which each of the items is, or was before it was gone. */
    Map<UUID, List<String>> setsOf(Collection<UUID> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return database.createNativeQuery("""
                        select record.item, record.set_spec from oai_record record
                        join oai_record whole on whole.item = record.item and whole.set_spec = :everything
                        where record.item in (:items) and record.set_spec <> :everything
                          and (record.present or (not whole.present and record.datestamp = whole.datestamp))
                        order by record.set_spec""", Tuple.class)
                .setParameter("items", items)
                .setParameter("everything", OaiSets.EVERYTHING)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("item", UUID.class),
                        Collectors.mapping(row -> row.get("set_spec", String.class), Collectors.toList())));
    }

    /** The items that are in a set. */
    List<UUID> in(String set) {
        return database.createNativeQuery("select item from oai_record where set_spec = :set and present", UUID.class)
                .setParameter("set", set)
                .getResultList();
    }

    List<String> sets() {
        return database.createNativeQuery(
                        "select spec from oai_set where spec <> :everything order by spec", String.class)
                .setParameter("everything", OaiSets.EVERYTHING)
                .getResultList();
    }

    /** The first datestamp that any record has. */
    Optional<Instant> earliest() {
        return Optional.ofNullable(database.createNativeQuery(
                        "select min(datestamp) from oai_record where set_spec = :everything", Instant.class)
                .setParameter("everything", OaiSets.EVERYTHING)
                .getSingleResult());
    }

    void put(List<Told> told, Instant stamp) {
        List<String> specs = new ArrayList<>();
        List<UUID> items = new ArrayList<>();
        List<String> publicIds = new ArrayList<>();
        for (Told one : told) {
            for (String spec : one.sets()) {
                specs.add(spec);
                items.add(one.item());
                publicIds.add(one.publicId());
            }
        }
        database.createNativeQuery(
                        "insert into oai_set (spec) select distinct unnest(cast(:specs as text[])) on conflict do nothing")
                .setParameter("specs", specs.toArray(String[]::new))
                .executeUpdate();
        database.createNativeQuery("""
                        insert into oai_record (set_spec, item, public_id, datestamp, present)
                        select spec, item, public_id, :stamp, true
                        from unnest(cast(:specs as text[]), cast(:items as uuid[]), cast(:ids as text[]))
                            as told (spec, item, public_id)
                        on conflict (set_spec, item) do update set datestamp = excluded.datestamp, present = true""")
                .setParameter("stamp", stamp)
                .setParameter("specs", specs.toArray(String[]::new))
                .setParameter("items", items.toArray(UUID[]::new))
                .setParameter("ids", publicIds.toArray(String[]::new))
                .executeUpdate();
    }

    /** What was not told anew with this stamp is there no more. */
    void leave(Collection<UUID> items, List<Told> told, Instant stamp) {
        List<String> kept = told.stream()
                .flatMap(one -> one.sets().stream().map(spec -> one.item() + spec))
                .toList();
        database.createNativeQuery("""
                        update oai_record set present = false, datestamp = :stamp
                        where item = any(cast(:items as uuid[])) and present
                          and cast(item as text) || set_spec <> all(cast(:kept as text[]))""")
                .setParameter("stamp", stamp)
                .setParameter("items", items.toArray(UUID[]::new))
                .setParameter("kept", kept.toArray(String[]::new))
                .executeUpdate();
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get("item", UUID.class),
                row.get("public_id", String.class),
                row.get("datestamp", Instant.class),
                row.get("present", Boolean.class));
    }
}
