package dk.videnrul.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Sha256;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Keeps the answer of a call in the transaction of its effect: either both are there or neither, also after a crash. A
 * second call with the same key waits for the first one's row, then gets its answer.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotentCalls {
    private static final String HEADER = "Idempotency-Key";
    private static final int MOST_CHARACTERS = 128;
    static final Duration KEPT = Duration.ofHours(24);

    private final RoutingContext routing;
    private final Caller caller;
    private final Session database;
    private final ObjectMapper mapper;
    private final Clock clock;

    IdempotentCalls(RoutingContext routing, Caller caller, Session database, ObjectMapper mapper, Clock clock) {
        this.routing = routing;
        this.caller = caller;
        this.database = database;
        this.mapper = mapper;
        this.clock = clock;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = routing.request().getHeader(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > MOST_CHARACTERS) {
            throw new Refusal.Invalid(Fault.inParameter(HEADER, "text-too-long", MOST_CHARACTERS, key.length()));
        }
        String request = digest(call);
        return QuarkusTransaction.joiningExisting().call(() -> {
            forgetExpired(key);
            if (claim(key, request)) {
                Object answer = call.proceed();
                keep(key, answer);
                return answer;
            }
            return replay(key, request, call.getMethod().getReturnType());
        });
    }

    private void forgetExpired(String key) {
        database.createNativeQuery("delete from idempotency_key where caller = :caller and key = :key and at < :limit")
                .setParameter("caller", caller.key())
                .setParameter("key", key)
                .setParameter("limit", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private boolean claim(String key, String request) {
        return database.createNativeQuery("""
                                insert into idempotency_key (caller, key, request, at) values (:caller, :key, :request, :at)
                                on conflict do nothing""")
                        .setParameter("caller", caller.key())
                        .setParameter("key", key)
                        .setParameter("request", request)
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                == 1;
    }

    private void keep(String key, Object answer) throws JsonProcessingException {
        database.createNativeQuery("update idempotency_key set answer = :answer where caller = :caller and key = :key")
                .setParameter("answer", mapper.writeValueAsString(answer))
                .setParameter("caller", caller.key())
                .setParameter("key", key)
                .executeUpdate();
    }

    private Object replay(String key, String request, Class<?> type) throws JsonProcessingException {
        Tuple kept = database.createNativeQuery("""
                        select request, answer from idempotency_key
                        where caller = :caller and key = :key""", Tuple.class)
                .setParameter("caller", caller.key())
                .setParameter("key", key)
                .getSingleResult();
        if (!kept.get("request", String.class).equals(request)) {
            throw new Refusal.Invalid(Fault.at("", "idempotency-key-reused"));
        }
        // Times keep the offset in which they were told.
        return mapper.readerFor(type)
                .without(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .readValue(kept.get("answer", String.class));
    }

    private String digest(InvocationContext call) throws IOException, NoSuchAlgorithmException {
        List<Object> asked = new ArrayList<>(List.of(call.getMethod().toGenericString()));
        for (Object parameter : call.getParameters()) {
            asked.add(parameter instanceof FileUpload upload ? digest(upload) : parameter);
        }
        return HexFormat.of().formatHex(Sha256.of(mapper.writeValueAsString(asked)));
    }

    /** A file is the same when its name and its bytes are, wherever it was put down. */
    private static String digest(FileUpload upload) throws IOException, NoSuchAlgorithmException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        try (InputStream content = Files.newInputStream(upload.uploadedFile())) {
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha));
        }
        return upload.fileName() + HexFormat.of().formatHex(sha.digest());
    }
}
