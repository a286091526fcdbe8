package dk.videnrul.testsupport;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.http.client.HttpClient;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.PoolingClientConnectionManager;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A test over HTTP against the running service, as a caller with or without a token. One start serves them all. */
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TokenIssuer.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = Mailbox.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = StandInRealm.class, scope = TestResourceScope.GLOBAL)
public abstract class HttpTest {
    private static final int MOST_CONNECTIONS = 100;
    private static final AnswersKeepTheContract ANSWERS = new AnswersKeepTheContract();

    @Inject
    protected Given given;

    @Inject
    protected SettableClock clock;

    /** A new connection for each of many thousand calls would be most of what they cost. */
    private static final HttpClientConfig KEPT_CONNECTIONS =
            HttpClientConfig.httpClientConfig().reuseHttpClientInstance().httpClientFactory(HttpTest::client);

    private static HttpClient client() {
        var connections = new PoolingClientConnectionManager();
        connections.setMaxTotal(MOST_CONNECTIONS);
        connections.setDefaultMaxPerRoute(MOST_CONNECTIONS);
        return new DefaultHttpClient(connections);
    }

    @BeforeAll
    static void sendUtf8() {
        RestAssured.config = RestAssured.config()
                .httpClient(KEPT_CONNECTIONS)
                .encoderConfig(EncoderConfig.encoderConfig()
                        .defaultContentCharset(StandardCharsets.UTF_8)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                        .encodeContentTypeAs("application/merge-patch+json", ContentType.TEXT));
    }

    @BeforeAll
    static void compareWithTheContract() {
        RestAssured.replaceFiltersWith(ANSWERS);
    }

    /** What is waited for comes in milliseconds, but not on a machine that is busy with something else. */
    @BeforeAll
    static void bePatient() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @AfterEach
    void letTimeRunOn() {
        clock.runOn();
    }

    public static RequestSpecification asGuest() {
        return RestAssured.given();
    }

    public static RequestSpecification as(Given.Somebody somebody) {
        return withToken(somebody.token());
    }

    public static RequestSpecification asSecretariat() {
        return withToken(TokenIssuer.person("secretariat-subject", "Sofie Sekretær", "secretariat"));
    }

    public static RequestSpecification asBoard() {
        return withToken(TokenIssuer.person("board-subject", "Birgit Bestyrelse", "board"));
    }

    public static RequestSpecification asPartner(String... scopes) {
        return withToken(TokenIssuer.partner("partner", scopes));
    }

    public static RequestSpecification withToken(String token) {
        return RestAssured.given()
                .spec(new RequestSpecBuilder()
                        .addHeader("Authorization", "Bearer " + token)
                        .build());
    }
}
