package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.search.engine.lucene.LuceneSearchEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes, and sees what is left. */
class CrashTest {

    /** Writes item n at position n for ever, and says how far it is; every 20 items it makes sure of them. */
    static final class Writer {
        public static void main(String[] arguments) {
            var engine = new LuceneSearchEngine(Path.of(arguments[0]));
            engine.startRebuild().finish(new Position("0"));
            for (int n = 1; ; n++) {
                engine.apply(List.of(new Change.Put(Item.titled("Nr " + n).made())), new Position(Integer.toString(n)));
                if (n % 20 == 0) {
                    engine.flush();
                }
                System.out.println(n);
            }
        }
    }

    @TempDir
    Path folder;

    @Test
    void after_a_kill_the_index_holds_exactly_what_its_position_says() throws IOException, InterruptedException {
        killAfter(70);

        try (var engine = new LuceneSearchEngine(folder)) {
            assertThat(engine.state()).isEqualTo(IndexState.READY);
            int position = Integer.parseInt(engine.position().orElseThrow().value());
            assertThat(position).isGreaterThanOrEqualTo(60);
            assertThat(engine.search(Query.of("").made()).total()).isEqualTo(position);
        }
    }

    private void killAfter(int items) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int said = 0;
        try (var lines = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            while (said < items) {
                said = Integer.parseInt(lines.readLine());
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }
}
