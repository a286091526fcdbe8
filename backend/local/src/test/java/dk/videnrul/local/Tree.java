package dk.videnrul.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** A YAML or JSON document, read by path. */
record Tree(Object value) {

    static Tree read(Path file) throws IOException {
        return new Tree(new Yaml().<Object>load(Files.readString(file)));
    }

    Tree at(String... keys) {
        Object found = value;
        for (String key : keys) {
            found = found instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return new Tree(found);
    }

    boolean present() {
        return value != null;
    }

    String text() {
        return String.valueOf(value);
    }

    Set<String> keys() {
        return value instanceof Map<?, ?> map
                ? Set.copyOf(map.keySet().stream().map(String::valueOf).toList())
                : Set.of();
    }

    List<Tree> items() {
        return value instanceof List<?> list ? list.stream().map(Tree::new).toList() : List.of();
    }

    List<String> texts() {
        return items().stream().map(Tree::text).toList();
    }

    /** Every text in the document, however deep. */
    Stream<String> allTexts() {
        return switch (value) {
            case Map<?, ?> map -> map.values().stream().flatMap(child -> new Tree(child).allTexts());
            case List<?> list -> list.stream().flatMap(child -> new Tree(child).allTexts());
            case null -> Stream.empty();
            default -> Stream.of(text());
        };
    }
}
