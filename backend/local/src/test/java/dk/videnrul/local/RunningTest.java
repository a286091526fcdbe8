package dk.videnrul.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTest {

    @TempDir
    Path folder;

    @Test
    void what_was_noted_is_found_again() throws IOException {
        Pid self = Pid.of(ProcessHandle.current());
        var running = new Running(
                "http://localhost:8080",
                "http://localhost:8180/realms/videnrul",
                true,
                Map.of(Running.LAUNCHER, self, "API", self));

        running.write(folder.resolve("running.properties"));

        assertThat(Running.in(folder.resolve("running.properties"))).contains(running);
        assertThat(running.launcher()).contains(ProcessHandle.current());
    }

    @Test
    void without_a_note_nothing_runs() throws IOException {
        assertThat(Running.in(folder.resolve("running.properties"))).isEmpty();
    }

    @Test
    void a_stranger_that_got_the_number_later_is_not_ours() {
        Pid self = Pid.of(ProcessHandle.current());

        assertThat(new Pid(self.number(), self.startedAt() - 60_000).alive()).isEmpty();
    }
}
