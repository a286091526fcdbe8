package dk.videnrul;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void a_database_that_is_not_named_is_told_in_a_line() {
        assertThat(Main.missingDatabase(config(Map.of())))
                .hasValueSatisfying(line ->
                        assertThat(line).contains("QUARKUS_DATASOURCE_JDBC_URL").doesNotContain("\n"));
    }

    @Test
    void a_database_that_is_not_there_is_told_in_a_line() {
        Config nobodyListens = config(Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/videnrul",
                "quarkus.datasource.username", "videnrul",
                "quarkus.datasource.password", "secret"));
        assertThat(Main.missingDatabase(nobodyListens))
                .hasValueSatisfying(line -> assertThat(line)
                        .contains("127.0.0.1:1", "cannot be reached")
                        .doesNotContain("\n", "secret"));
    }

    private static Config config(Map<String, String> values) {
        return new SmallRyeConfigBuilder().withDefaultValues(values).build();
    }
}
