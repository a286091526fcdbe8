package dk.videnrul.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.testsupport.SampleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real extractor, fed with what should kill it. */
class ExtractorProcessTest {
    private static final Path JAR = Path.of("extractor/target/videnrul-extractor.jar");

    @TempDir
    Path folder;

    @Test
    void it_says_what_a_file_is_and_what_it_says() throws IOException {
        assertThat(run("inspect", SampleFiles.docx("Børn"), 384, 30).rest())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(run("extract", SampleFiles.docx("Børn"), 384, 30).rest()).isEqualTo("Børn");
    }

    @Test
    void a_file_that_never_ends_is_killed_and_leaves_nothing() throws IOException {
        long before = extractors();
        List<Path> left = leftovers();
        long start = System.nanoTime();
        assertThat(run("extract", SampleFiles.endlessPdf(), 384, 4).word()).isEqualTo(ExtractorProcess.LATE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        org.awaitility.Awaitility.await().until(() -> extractors() == before);
        assertThat(leftovers()).isSubsetOf(left);
    }

    private static List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(path -> path.getFileName().toString().startsWith("videnrul-extractor"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_file_that_takes_too_much_memory_takes_it_from_itself() throws IOException {
        String noise = new Random(1)
                .ints(3_000_000, 'a', 'z')
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
        assertThat(run("extract", SampleFiles.docx(noise), 24, 60).word())
                .isIn(ExtractorProcess.OUT_OF_MEMORY, "crashed");
    }

    @Test
    void an_extractor_that_is_not_there_says_nothing() throws IOException {
        Path file = Files.write(folder.resolve("file"), SampleFiles.text("x"));
        assertThat(new ExtractorProcess(Path.of("missing.jar"), 64)
                        .run("inspect", file, Duration.ofSeconds(10))
                        .word())
                .isEqualTo("crashed");
    }

    private ExtractorProcess.Said run(String what, byte[] content, int memory, int seconds) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        return new ExtractorProcess(JAR, memory).run(what, file, Duration.ofSeconds(seconds));
    }

    private static long extractors() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("videnrul-extractor"))
                .count();
    }
}
