package dk.videnrul.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Starts a cluster in a folder and ends when its input does. Prints the addresses of its nodes on one line once it can be
 * used. The line {@code stop} stops a node that the others can do without, {@code start} starts it again; each is answered
 * with a line when it is done.
 */
final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("Usage: videnrul-cluster FOLDER NODES");
            System.exit(2);
        }
        PrintStream answers = System.out;
        // Whatever the nodes have to say must not be taken for an answer.
        System.setOut(System.err);
        try (var cluster = new Cluster(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
                var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            answers.println(String.join(" ", cluster.addresses()));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                switch (line) {
                    case "stop" -> cluster.stopOne();
                    case "start" -> cluster.startStopped();
                    default -> throw new IllegalArgumentException("neither stop nor start: " + line);
                }
                answers.println(line);
            }
        }
        System.exit(0);
    }
}
