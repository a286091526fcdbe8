package dk.videnrul.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** The program behind {@code ./videnrul run}, {@code stop} and {@code token}. */
final class Launcher {

    private Launcher() {}

    public static void main(String[] words) throws InterruptedException {
        try {
            var installation = new Installation(
                    Path.of(System.getProperty("videnrul.home", "")).toAbsolutePath());
            Command command = Command.parse(List.of(words), installation.root());
            var data = new DataFolder(command.data());
            switch (command) {
                case Command.Run run -> run(run, data, installation);
                case Command.Stop _ -> stop(data);
                case Command.Token token -> System.out.println(new Tokens(data).of(token.user()));
            }
        } catch (Fault fault) {
            fail(fault.getMessage());
        } catch (IOException | SQLException failed) {
            fail(failed.toString());
        }
    }

    private static void run(Command.Run wish, DataFolder data, Installation installation)
            throws IOException, InterruptedException, SQLException {
        data.open();
        LocalStack.endLeftovers(data);
        if (wish.fresh()) {
            endDatabase(data);
            data.clear();
        }
        var stack = new LocalStack(installation, data, wish, new Progress(System.out));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop"));
        try {
            stack.start();
            Welcome.print(System.out, stack, data, wish);
            throw stack.awaitEnd();
        } catch (Fault fault) {
            if (stack.stopping()) {
                Thread.currentThread().join();
            }
            throw fault;
        }
    }

    private static void endDatabase(DataFolder data) throws IOException {
        if (Files.exists(data.secrets())) {
            String password = Secrets.read(data.secrets()).get(Secrets.Name.POSTGRES_PASSWORD);
            PostgresServer.adopt(data.postgres(), password).ifPresent(PostgresServer::stop);
        }
    }

    private static void stop(DataFolder data) throws IOException {
        var running = Running.in(data.running());
        if (running.isEmpty()) {
            System.err.println("videnrul: nothing runs on " + data.root());
            return;
        }
        running.flatMap(Running::launcher).ifPresent(launcher -> {
            launcher.destroy();
            ProcessTree.awaitExit(launcher, Duration.ofSeconds(60));
        });
        LocalStack.endLeftovers(data);
        endDatabase(data);
        System.err.println("videnrul: stopped");
    }

    private static void fail(String line) {
        System.err.println("videnrul: " + line);
        System.exit(1);
    }
}
