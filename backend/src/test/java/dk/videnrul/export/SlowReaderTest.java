package dk.videnrul.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SlowReaderTest extends HttpTest {
    private static final int MANY = KnowledgeExport.ITEMS_IN_A_CHUNK + 10;

    @Inject
    KnowledgeExport export;

    @Inject
    AgroalDataSource connections;

    @TestHTTPResource("/api/v1/exports/knowledge-items")
    URI address;

    @Test
    void who_reads_slowly_or_goes_away_holds_nothing_of_the_database() throws IOException {
        Given.Group group = given.themeGroup().active();
        largeItems(group);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> asGuest()
                                .queryParam("themeGroup", group.slug())
                                .get("/api/v1/knowledge-items")
                                .jsonPath()
                                .getInt("total")
                        == MANY);
        List<Socket> readers = new ArrayList<>();
        try {
            for (int reader = 0; reader < KnowledgeExport.MOST_AT_ONCE; reader++) {
                readers.add(begin(group));
            }
            await().until(() -> export.room() == 0);
            await().untilAsserted(() ->
                    assertThat(connections.getMetrics().activeCount()).isLessThanOrEqualTo(2));
            asGuest().get("/api/v1/exports/knowledge-items").then().statusCode(503);
        } finally {
            for (Socket reader : readers) {
                reader.close();
            }
        }
        await().until(() -> export.room() == KnowledgeExport.MOST_AT_ONCE);
    }

    /** Asks, reads the beginning, and then nothing more. */
    private Socket begin(Given.Group group) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new java.net.InetSocketAddress(address.getHost(), address.getPort()));
        socket.getOutputStream()
                .write(("GET " + address.getPath() + "?themeGroup=" + group.slug() + " HTTP/1.1\r\nHost: "
                                + address.getAuthority() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                .isEqualTo("HTTP/1.1 200");
        return socket;
    }

    /** More than the buffers on the way take. */
    private void largeItems(Given.Group group) {
        String body = "Lang tekst. ".repeat(8000);
        StringBuilder lines = new StringBuilder();
        for (int n = 0; n < MANY; n++) {
            lines.append(
                    "{\"externalId\": \"slow-%s\", \"title\": \"T %d\", \"summary\": \"S\", \"kind\": \"evidence\", \"themeGroup\": \"%s\", \"body\": \"%s\"}\n"
                            .formatted(UUID.randomUUID(), n, group.slug(), body));
        }
        asSecretariat()
                .contentType("application/x-ndjson")
                .body(lines.toString())
                .post("/api/v1/imports/knowledge-items");
    }
}
