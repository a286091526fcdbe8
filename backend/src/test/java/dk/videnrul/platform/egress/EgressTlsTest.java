package dk.videnrul.platform.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connection goes to an address, the certificate has to be that of the name. */
class EgressTlsTest {
    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
    private static final String PASSWORD = "changeit";

    @TempDir
    Path folder;

    private Path store;
    private HttpsServer server;
    private Vertx vertx;

    @BeforeEach
    void serve() throws Exception {
        store = folder.resolve("server.p12");
        drawCertificate();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            keys.load(file, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(HERE, 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/", call -> {
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        server.start();
        vertx = Vertx.vertx();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        vertx.close();
    }

    @Test
    void the_certificate_has_to_be_of_the_host_that_was_meant() throws EgressFailure {
        Egress trusting = egress(new HttpClientOptions()
                .setTrustOptions(new PfxOptions().setPath(store.toString()).setPassword(PASSWORD)));
        assertThat(trusting.post(at("receiver.example"), Map.of(), new byte[0], 100)
                        .status())
                .isEqualTo(204);
        assertThatThrownBy(() -> trusting.post(at("other.example"), Map.of(), new byte[0], 100))
                .extracting(failure -> ((EgressFailure) failure).fault())
                .isEqualTo(EgressFault.TLS_FAILED);
    }

    @Test
    void somebody_has_to_vouch_for_it() {
        assertThatThrownBy(
                        () -> egress(new HttpClientOptions()).post(at("receiver.example"), Map.of(), new byte[0], 100))
                .extracting(failure -> ((EgressFailure) failure).fault())
                .isEqualTo(EgressFault.TLS_FAILED);
    }

    private URI at(String host) {
        return URI.create("https://" + host + ":" + server.getAddress().getPort() + "/");
    }

    private Egress egress(HttpClientOptions options) {
        return new Egress(
                vertx,
                new EgressTest.Settings(true, Set.of(443), Optional.of(List.of("127.0.0.0/8"))),
                _ -> List.of(HERE),
                options);
    }

    private void drawCertificate() throws Exception {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process drawing = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "receiver",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=receiver.example",
                        "-ext",
                        "san=dns:receiver.example",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertThat(drawing.waitFor()).isZero();
    }
}
