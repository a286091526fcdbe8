package dk.videnrul.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ProcessTreeTest {

    @Test
    void children_do_not_outlive_their_parent() throws IOException {
        Process parent = shell("sleep 60 & sleep 60 & wait");
        List<ProcessHandle> family = familyOf(parent, 2);

        ProcessTree.end(parent.toHandle(), Duration.ofSeconds(5));

        assertThat(family).allMatch(member -> ProcessTree.awaitExit(member, Duration.ofSeconds(5)));
    }

    @Test
    void one_that_will_not_go_is_made_to() throws IOException {
        Process stubborn = shell("trap '' TERM; sleep 60 & while :; do wait; done");
        List<ProcessHandle> family = familyOf(stubborn, 1);

        ProcessTree.end(stubborn.toHandle(), Duration.ofMillis(300));

        assertThat(family).allMatch(member -> ProcessTree.awaitExit(member, Duration.ofSeconds(5)));
    }

    private static Process shell(String script) throws IOException {
        return new ProcessBuilder("sh", "-c", script).start();
    }

    private static List<ProcessHandle> familyOf(Process parent, int children) {
        while (parent.descendants().count() < children) {
            Thread.onSpinWait();
        }
        return Stream.concat(Stream.of(parent.toHandle()), parent.descendants()).toList();
    }
}
