package dk.videnrul.search.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class Folders {
    private Folders() {}

    /** In bytes; files that go meanwhile count for nothing. */
    static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
