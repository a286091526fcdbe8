package dk.videnrul.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it runs: it answers, and it ends whatever happens. */
class MainTest {

    @TempDir
    Path folder;

    @Test
    void it_says_what_it_found() throws Exception {
        Process process = start("inspect", Files.write(folder, "file", Files.docx("Rygestop")), 60);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).startsWith("ok\napplication/vnd.openxmlformats");
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void it_ends_by_itself_when_a_file_never_ends() throws Exception {
        Process process = start("extract", Files.write(folder, "file", Files.endlessPdf()), 3);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(4);
    }

    @Test
    void it_ends_with_whoever_started_it() throws Exception {
        Process process = start("extract", Files.write(folder, "file", Files.endlessPdf()), 300);
        process.getOutputStream().close();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(5);
    }

    private static Process start(String what, Path file, int seconds) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        what,
                        file.toString(),
                        Integer.toString(seconds))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
