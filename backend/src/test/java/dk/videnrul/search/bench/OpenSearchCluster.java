package dk.videnrul.search.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One node of OpenSearch in a process of its own; it ends when nobody holds its input any more. */
record OpenSearchCluster(Process process, String address) implements AutoCloseable {

    /** @param heap in MiB */
    static OpenSearchCluster start(Path home, Path folder, int heap) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap + "m",
                        "-Xms" + heap + "m",
                        "-jar",
                        home.resolve("backend/cluster/target/videnrul-cluster.jar")
                                .toString(),
                        folder.resolve("opensearch").toString(),
                        "1"))
                .redirectError(folder.resolve("opensearch.log").toFile())
                .start();
        var answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("http://")) {
                Thread.ofVirtual().start(() -> answers.lines().forEach(ignored -> {}));
                return new OpenSearchCluster(process, line.strip().split("[ ,]")[0]);
            }
        }
        throw new IOException("OpenSearch does not start: see " + folder.resolve("opensearch.log"));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
