package dk.videnrul.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a deployment as they lie in this checkout. */
final class Deployment {

    static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();
    static final List<String> SERVICES = List.of("postgres", "keycloak", "backend", "frontend");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)");

    private Deployment() {}

    static Tree compose() throws IOException {
        return Tree.read(CHECKOUT.resolve("docker-compose.yml"));
    }

    static Tree service(String name) throws IOException {
        return compose().at("services", name);
    }

    static Tree realm() throws IOException {
        return Tree.read(CHECKOUT.resolve("deploy/keycloak/videnrul-realm.json"));
    }

    static List<String> lines(String file) throws IOException {
        return Files.readAllLines(CHECKOUT.resolve(file));
    }

    /** The instructions of a Dockerfile, one a line. */
    static Stream<String> instructions(String dockerfile) throws IOException {
        String text = Files.readString(CHECKOUT.resolve(dockerfile)).replace("\\\n", " ");
        return Arrays.stream(text.split("\n")).map(String::strip);
    }

    static List<String> dockerfiles() throws IOException {
        return compose().at("services").keys().stream()
                .map(name -> {
                    try {
                        return service(name).at("build", "dockerfile");
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                })
                .filter(Tree::present)
                .map(Tree::text)
                .toList();
    }

    static Set<String> placeholders(Stream<String> texts) {
        Set<String> names = new TreeSet<>();
        texts.forEach(text -> PLACEHOLDER.matcher(text).results().forEach(hit -> names.add(hit.group(1))));
        return names;
    }
}
