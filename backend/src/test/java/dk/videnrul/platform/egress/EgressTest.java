package dk.videnrul.platform.egress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against real servers on this machine. */
class EgressTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
    private static final InetAddress PUBLIC = InetAddress.ofLiteral("192.0.1.1");

    private final AtomicInteger reached = new AtomicInteger();
    private final List<String> hosts = new ArrayList<>();
    private HttpServer server;

    record Settings(boolean strict, Set<Integer> ports, Optional<List<String>> allowedPrivateNetworks)
            implements EgressSettings {
        @Override
        public Duration connect() {
            return Duration.ofMillis(500);
        }

        @Override
        public Duration total() {
            return Duration.ofSeconds(2);
        }
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        server.createContext("/", call -> {
            reached.incrementAndGet();
            hosts.add(call.getRequestHeaders().getFirst("Host"));
            call.getRequestBody().readAllBytes();
            if (call.getRequestURI().getPath().equals("/elsewhere")) {
                call.getResponseHeaders().add("Location", "/");
                call.sendResponseHeaders(302, -1);
            } else if (call.getRequestURI().getPath().equals("/long")) {
                call.sendResponseHeaders(200, 0);
                call.getResponseBody().write(new byte[100_000]);
            } else {
                call.sendResponseHeaders(200, 2);
                call.getResponseBody().write("ok".getBytes(UTF_8));
            }
            call.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @AfterAll
    static void close() {
        VERTX.close();
    }

    @Test
    void an_answer_comes_back_from_the_host_that_was_meant() throws EgressFailure {
        EgressAnswer answer = here().post(at("receiver.example", "/"), Map.of("a", "b"), new byte[] {1}, 4096);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("ok".getBytes(UTF_8));
        assertThat(hosts).containsExactly("receiver.example:" + port());
    }

    @Test
    void a_host_that_leads_into_our_network_is_refused() {
        assertFault(strict(HERE), "localhost", EgressFault.ADDRESS_REFUSED);
        assertFault(strict(PUBLIC, HERE), "both.example", EgressFault.ADDRESS_REFUSED);
        assertFault(strict(InetAddress.ofLiteral("169.254.169.254")), "metadata.example", EgressFault.ADDRESS_REFUSED);
        assertThat(reached).hasValue(0);
    }

    @Test
    void a_host_that_changes_its_address_after_the_check_gains_nothing() {
        Deque<InetAddress> answers = new ArrayDeque<>(List.of(PUBLIC));
        List<InetAddress> asked = new ArrayList<>();
        Egress rebound = egress(Optional.empty(), host -> {
            InetAddress now = answers.isEmpty() ? HERE : answers.pop();
            asked.add(now);
            return List.of(now);
        });
        assertFault(rebound, "rebinding.example", EgressFault.CONNECT_FAILED);
        assertThat(asked).as("looked up once a call").containsExactly(PUBLIC);
        assertFault(rebound, "rebinding.example", EgressFault.ADDRESS_REFUSED);
        assertThat(reached).hasValue(0);
    }

    @Test
    void a_redirect_is_an_answer_and_nothing_more() throws EgressFailure {
        EgressAnswer answer = here().post(at("receiver.example", "/elsewhere"), Map.of(), new byte[0], 4096);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(reached).hasValue(1);
    }

    @Test
    void of_a_long_answer_only_the_beginning_is_read() throws EgressFailure {
        assertThat(here().post(at("receiver.example", "/long"), Map.of(), new byte[0], 100)
                        .body())
                .hasSize(100);
    }

    @Test
    void who_never_answers_is_not_waited_for() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, HERE)) {
            URI url = URI.create("http://silent.example:" + silent.getLocalPort() + "/");
            long start = System.nanoTime();
            assertThatThrownBy(() -> here().post(url, Map.of(), new byte[0], 100))
                    .extracting(failure -> ((EgressFailure) failure).fault())
                    .isEqualTo(EgressFault.TIMED_OUT);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(1900), Duration.ofSeconds(5));
        }
    }

    @Test
    void where_one_address_takes_no_connection_the_next_is_tried() throws EgressFailure {
        Egress two =
                egress(Optional.of(List.of("127.0.0.0/8")), _ -> List.of(InetAddress.ofLiteral("127.0.0.2"), HERE));
        assertThat(two.post(at("two.example", "/"), Map.of(), new byte[0], 100).status())
                .isEqualTo(200);
    }

    private void assertFault(Egress egress, String host, EgressFault fault) {
        assertThatThrownBy(() -> egress.post(at(host, "/"), Map.of(), new byte[0], 100))
                .extracting(failure -> ((EgressFailure) failure).fault())
                .isEqualTo(fault);
    }

    private URI at(String host, String path) {
        return URI.create("http://" + host + ":" + port() + path);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static Egress here() {
        return egress(Optional.of(List.of("127.0.0.0/8")), _ -> List.of(HERE));
    }

    private static Egress strict(InetAddress... addresses) {
        return egress(Optional.empty(), _ -> Arrays.asList(addresses));
    }

    private static Egress egress(Optional<List<String>> allowed, HostLookup lookup) {
        return new Egress(VERTX, new Settings(true, Set.of(443), allowed), lookup, new HttpClientOptions());
    }
}
