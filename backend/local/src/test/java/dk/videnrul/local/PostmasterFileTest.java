package dk.videnrul.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterFileTest {

    private static final List<String> LINES =
            List.of("4711", "/data/postgres", "1795377011", "39697", "", "127.0.0.1", "", "ready   ");

    @Test
    void process_folder_and_port_are_read() {
        assertThat(PostmasterFile.parse(LINES)).contains(new PostmasterFile(4711, Path.of("/data/postgres"), 39_697));
    }

    @Test
    void a_file_still_being_written_says_nothing() {
        assertThat(PostmasterFile.parse(LINES.subList(0, 2))).isEmpty();
        assertThat(PostmasterFile.parse(List.of())).isEmpty();
    }

    @Test
    void garbled_lines_say_nothing() {
        assertThat(PostmasterFile.parse(List.of("x", "/data", "1", "5432"))).isEmpty();
    }

    @Test
    void no_file_means_no_server(@TempDir Path folder) throws IOException {
        assertThat(PostmasterFile.in(folder)).isEmpty();
    }

    @Test
    void a_stranger_with_the_same_number_is_no_server() {
        long ownNumber = ProcessHandle.current().pid();

        assertThat(new PostmasterFile(ownNumber, Path.of("/data"), 5432).server())
                .isEmpty();
    }
}
