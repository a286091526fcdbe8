package dk.videnrul.platform.egress;

import io.vertx.core.AsyncResult;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One call on its way; of the answer it reads so much and no more. */
final class EgressCall implements Handler<AsyncResult<HttpClientRequest>> {
    private final byte[] body;
    private final int most;
    private final CompletableFuture<EgressAnswer> answer = new CompletableFuture<>();
    private final AtomicReference<@Nullable HttpClientRequest> request = new AtomicReference<>();
    private volatile boolean ended;

    EgressCall(byte[] body, int most) {
        this.body = body;
        this.most = most;
    }

    CompletableFuture<EgressAnswer> answer() {
        return answer;
    }

    /** Nobody waits any more. */
    void end() {
        ended = true;
        HttpClientRequest open = request.get();
        if (open != null) {
            open.reset();
        }
    }

    @Override
    public void handle(AsyncResult<HttpClientRequest> connected) {
        if (connected.failed()) {
            answer.completeExceptionally(connected.cause());
            return;
        }
        HttpClientRequest made = connected.result();
        request.set(made);
        if (ended) {
            made.reset();
            return;
        }
        made.exceptionHandler(answer::completeExceptionally);
        made.send(Buffer.buffer(body), sent -> {
            if (sent.succeeded()) {
                read(sent.result());
            } else {
                answer.completeExceptionally(sent.cause());
            }
        });
    }

    private void read(HttpClientResponse response) {
        Buffer read = Buffer.buffer();
        response.exceptionHandler(answer::completeExceptionally);
        response.endHandler(_ -> complete(response, read));
        response.handler(part -> {
            read.appendBuffer(part);
            if (read.length() >= most) {
                complete(response, read.slice(0, most));
            }
        });
    }

    private void complete(HttpClientResponse response, Buffer read) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers()
                .forEach((name, value) -> headers.merge(
                        name.toLowerCase(java.util.Locale.ROOT), value, (one, other) -> one + ", " + other));
        answer.complete(new EgressAnswer(response.statusCode(), headers, read.getBytes()));
    }
}
