package dk.videnrul.local;

import static dk.videnrul.local.Deployment.CHECKOUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NginxTest {

    private static final Path FOLDER = CHECKOUT.resolve("deploy/frontend");

    @Test
    void it_forwards_to_services_that_exist_on_ports_that_they_open() throws IOException {
        String text = Files.readString(FOLDER.resolve("nginx.conf"));
        var targets =
                Pattern.compile("http://(\\w+):(\\d+);").matcher(text).results().toList();

        assertThat(targets).hasSize(2).allSatisfy(target -> {
            String dockerfile = "deploy/" + target.group(1) + "/Dockerfile";
            assertThat(Deployment.instructions(dockerfile)).contains("EXPOSE " + target.group(2));
        });
    }

    @Test
    void the_security_policy_allows_nothing_inline_and_nothing_foreign() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("headers.conf")))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe-", "http:", "https:", "*");
    }

    @Test
    void every_place_that_serves_files_sends_the_security_headers() throws IOException {
        String text = Files.readString(FOLDER.resolve("nginx.conf"));
        var places = Pattern.compile("location [^{]+\\{[^}]*try_files[^}]*}")
                .matcher(text)
                .results()
                .toList();

        assertThat(places)
                .hasSize(2)
                .allSatisfy(place -> assertThat(place.group()).contains("include headers.conf;"));
    }

    @Test
    void nginx_itself_accepts_the_settings(@TempDir Path folder) throws IOException, InterruptedException {
        Optional<Path> nginx = Stream.of(
                        System.getenv().getOrDefault("NGINX", ""), "/usr/sbin/nginx", "/opt/homebrew/bin/nginx")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeThat(nginx)
                .as("nginx is not installed here, its own check is left out")
                .isPresent();
        for (String file : List.of("nginx.conf", "headers.conf", "proxy.conf")) {
            Files.copy(FOLDER.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("mime.types"), "types { text/html html; text/css css; }");

        Path output = folder.resolve("output");
        int status = new ProcessBuilder(
                        nginx.orElseThrow().toString(),
                        "-t",
                        "-e",
                        "/dev/stderr",
                        "-c",
                        folder.resolve("nginx.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();

        assertThat(status).as(Files.readString(output)).isZero();
    }
}
