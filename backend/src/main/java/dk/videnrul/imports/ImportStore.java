package dk.videnrul.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.problem.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Jobs, their lines and their faults in the database. */
@ApplicationScoped
class ImportStore {
    static final int MOST_FAULTS = 1000;

    private final Session database;
    private final ObjectMapper mapper;

    ImportStore(Session database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    record LineFaultRow(int line, Fault fault) {}

    /** Lines as they were taken in, and faults by the number of the line. */
    record KeptLines(String text, Map<Integer, List<Fault>> faults) {}

    private record KeptFault(int line, @Nullable String pointer, String code, List<Object> arguments) {
        Fault toFault() {
            return new Fault(pointer, null, code, arguments);
        }
    }

    void add(ImportJob job) {
        database.persist(job);
        database.flush();
    }

    Optional<ImportJob> find(UUID id) {
        return Optional.ofNullable(database.find(ImportJob.class, id));
    }

    /** A job for this transaction alone; empty while another node has it. */
    Optional<ImportJob> claim(UUID id) {
        return database.createNativeQuery(
                        "select * from import_job where id = :id for update skip locked", ImportJob.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** The oldest job that waits, whoever has it. */
    List<UUID> waiting(int most) {
        return database.createQuery(
                        "select id from ImportJob where state in (CHECKING, IMPORTING) order by createdAt", UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    boolean hasFinishedDemo() {
        return database.createQuery("select count(*) from ImportJob where demo and state = DONE", Long.class)
                        .getSingleResult()
                > 0;
    }

    List<ImportJob> newestFirst(@Nullable Cursor after, int limit) {
        String where = after == null ? "" : " where id < :id";
        var query = database.createQuery("from ImportJob" + where + " order by id desc", ImportJob.class);
        if (after != null) {
            query.setParameter("id", after.id(0));
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** @param faults what is wrong with the form of some of the lines, by their number */
    void addChunk(UUID job, int number, int firstLine, String lines, Map<Integer, List<Fault>> faults) {
        List<KeptFault> kept = faults.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(fault -> new KeptFault(entry.getKey(), fault.pointer(), fault.code(), fault.arguments())))
                .toList();
        database.createNativeMutationQuery("""
                        insert into import_chunk (job, number, first_line, lines, faults)
                        values (:job, :number, :first, :lines, cast(:faults as jsonb))""")
                .setParameter("job", job)
                .setParameter("number", number)
                .setParameter("first", firstLine)
                .setParameter("lines", lines)
                .setParameter("faults", json(kept))
                .executeUpdate();
    }

    /** The lines from one on, and what was wrong with their form before they were read. */
    KeptLines chunkFrom(UUID job, int firstLine) {
        Tuple row = database.createNativeQuery("""
                        select lines, cast(faults as text) as faults from import_chunk
                        where job = :job and first_line = :first""", Tuple.class)
                .setParameter("job", job)
                .setParameter("first", firstLine)
                .getSingleResult();
        List<KeptFault> faults = read(row.get("faults", String.class), new TypeReference<>() {});
        return new KeptLines(
                row.get("lines", String.class),
                faults.stream()
                        .collect(Collectors.groupingBy(
                                KeptFault::line, Collectors.mapping(KeptFault::toFault, Collectors.toList()))));
    }

    void removeChunks(UUID job) {
        database.createNativeMutationQuery("delete from import_chunk where job = :job")
                .setParameter("job", job)
                .executeUpdate();
    }

    void addFaults(UUID job, int line, List<Fault> faults) {
        for (int number = 0; number < faults.size(); number++) {
            Fault fault = faults.get(number);
            database.createNativeMutationQuery("""
                            insert into import_fault (job, line, number, pointer, code, arguments)
                            values (:job, :line, :number, :pointer, :code, cast(:arguments as jsonb))
                            on conflict do nothing""")
                    .setParameter("job", job)
                    .setParameter("line", line)
                    .setParameter("number", number)
                    .setParameter("pointer", fault.pointer())
                    .setParameter("code", fault.code())
                    .setParameter("arguments", json(fault.arguments()))
                    .executeUpdate();
        }
    }

    long countFaults(UUID job) {
        return database.createNativeQuery("select count(*) from import_fault where job = :job", Long.class)
                .setParameter("job", job)
                .getSingleResult();
    }

    /** The faults of several jobs in the order of the lines. */
    Map<UUID, List<LineFaultRow>> faults(List<UUID> jobs) {
        return database
                .createNativeQuery("""
                        select job, line, pointer, code, cast(arguments as text) as arguments from import_fault
                        where job in (:jobs) order by job, line, number""", Tuple.class)
                .setParameter("jobs", jobs)
                .setMaxResults(MOST_FAULTS * jobs.size())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("job", UUID.class), Collectors.mapping(this::fault, Collectors.toList())));
    }

    private LineFaultRow fault(Tuple row) {
        return new LineFaultRow(
                row.get("line", Integer.class),
                new Fault(
                        row.get("pointer", String.class),
                        null,
                        row.get("code", String.class),
                        read(row.get("arguments", String.class), new TypeReference<>() {})));
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
