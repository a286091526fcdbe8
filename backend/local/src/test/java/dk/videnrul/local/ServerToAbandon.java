package dk.videnrul.local;

import java.io.IOException;
import java.nio.file.Path;

/** A launcher that starts PostgreSQL and then waits to be killed. */
final class ServerToAbandon {

    private ServerToAbandon() {}

    public static void main(String[] folders) throws IOException, InterruptedException {
        Path data = Path.of(folders[0]);
        PostgresServer server = PostgresServer.start(
                data.resolve("postgres"),
                Path.of(folders[1]),
                data.resolve("postgresql.log"),
                Secrets.of(data.resolve("secrets")));
        System.out.println(server.process().pid());
        Thread.currentThread().join();
    }
}
