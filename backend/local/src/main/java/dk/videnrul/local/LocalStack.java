package dk.videnrul.local;

import static dk.videnrul.local.Secrets.Name.DATABASE_PASSWORD;
import static dk.videnrul.local.Secrets.Name.KEYCLOAK_DATABASE_PASSWORD;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, Keycloak and the API over one data folder, from the first process to the last. */
final class LocalStack {

    private static final Duration STARTUP_PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOGIN_PATIENCE = Duration.ofMinutes(1);

    private final Installation installation;
    private final DataFolder data;
    private final Command.Run wish;
    private final Progress progress;
    private final List<Service> services = new ArrayList<>();

    private @Nullable PostgresServer database;
    private @Nullable MailServer mail;
    private boolean stopping;
    private String address = "";
    private String issuer = "";

    LocalStack(Installation installation, DataFolder data, Command.Run wish, Progress progress) {
        this.installation = installation;
        this.data = data;
        this.wish = wish;
        this.progress = progress;
    }

    void start() throws IOException, InterruptedException, SQLException {
        data.createFolders();
        int port = Ports.claim(wish.port());
        int keycloakPort = KeycloakPort.choose(data.ports());
        address = "http://localhost:" + port;
        issuer = IdentityProvider.issuer(keycloakPort);
        Secrets secrets = secrets();
        var keycloak = new IdentityProvider(installation, data.log("keycloak"));
        if (!keycloak.prepared()) {
            progress.say("Keycloak is being prepared (once, about half a minute)");
        }
        var prepared = CompletableFuture.runAsync(() -> prepare(keycloak));

        PostgresServer postgres = startDatabase(secrets);
        progress.say("PostgreSQL is ready on port " + postgres.port());
        mail = MailServer.start(data.letters());
        var api = new ApiServer(
                installation,
                port,
                issuer,
                postgres.jdbcUrl(ApiServer.DATABASE),
                mail.port(),
                data,
                secrets,
                wish.demo());
        if (wish.api()) {
            add(() -> api.start(data.log("api")));
        } else {
            api.writeSettings(data.apiSettings());
        }
        await(prepared);
        add(() -> keycloak.start(keycloakPort, postgres, secrets, wish.demo()));
        awaitReady();
        new RealmUpgrade(identityProvider(), secrets).run(progress);
        if (wish.api()) {
            awaitLogin();
        }
        note(true);
    }

    String address() {
        return address;
    }

    String identityProvider() {
        return issuer.substring(0, issuer.indexOf("/realms"));
    }

    /** Blocks until one of the processes ends by itself and says which. */
    Fault awaitEnd() {
        var ends = new ArrayList<CompletableFuture<Fault>>();
        for (Service service : services) {
            ends.add(service.process().onExit().thenApply(_ -> ended(service.name(), service.log())));
        }
        if (database != null) {
            ends.add(database.process().onExit().thenApply(_ -> ended("PostgreSQL", data.log("postgresql"))));
        }
        return (Fault) CompletableFuture.anyOf(ends.toArray(CompletableFuture<?>[]::new))
                .join();
    }

    /** Ends the API first and the database last, so that nobody loses the ground under their feet. */
    synchronized void stop() {
        stopping = true;
        services.forEach(Service::stop);
        if (mail != null) {
            mail.stop();
        }
        if (database != null) {
            database.stop();
        }
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        try {
            Files.deleteIfExists(data.running());
            Files.deleteIfExists(data.apiSettings());
        } catch (IOException failed) {
            progress.say("could not remove " + data.running());
        }
    }

    synchronized boolean stopping() {
        return stopping;
    }

    private synchronized PostgresServer startDatabase(Secrets secrets) throws IOException, SQLException {
        requireGoingOn();
        Path log = data.log("postgresql");
        try {
            database = PostgresServer.start(data.postgres(), installation.postgresBinaries(), log, secrets);
        } catch (IOException failed) {
            throw new Fault("PostgreSQL did not start, see " + log);
        }
        note(false);
        database.ensureDatabase(ApiServer.DATABASE, secrets.get(DATABASE_PASSWORD));
        database.ensureDatabase(IdentityProvider.DATABASE, secrets.get(KEYCLOAK_DATABASE_PASSWORD));
        return database;
    }

    private synchronized void add(Start start) throws IOException {
        requireGoingOn();
        services.add(start.service());
        note(false);
    }

    private void awaitReady() throws InterruptedException {
        List<Service> pending = new ArrayList<>(services);
        long deadline = System.nanoTime() + STARTUP_PATIENCE.toNanos();
        while (!pending.isEmpty()) {
            for (Service service : List.copyOf(pending)) {
                if (!service.process().isAlive()) {
                    throw ended(service.name(), service.log());
                }
                if (service.ready()) {
                    pending.remove(service);
                    progress.say(service.name() + " is ready");
                }
            }
            if (System.nanoTime() > deadline) {
                Service late = pending.getFirst();
                throw new Fault(late.name() + " was not ready after " + STARTUP_PATIENCE.toMinutes() + " minutes, see "
                        + late.log());
            }
            Thread.sleep(100);
        }
    }

    /** The API looks for Keycloak at the first login, and that one fails where it was too early: so it is ours. */
    private void awaitLogin() throws InterruptedException {
        URI login = URI.create(address + "/api/session/login");
        long deadline = System.nanoTime() + LOGIN_PATIENCE.toNanos();
        while (!Service.answers(login, 302)) {
            if (System.nanoTime() > deadline) {
                throw new Fault("nobody can log in: the API does not find Keycloak, see " + data.log("api"));
            }
            Thread.sleep(500);
        }
    }

    private void note(boolean ready) throws IOException {
        Map<String, Pid> processes = new TreeMap<>();
        processes.put(Running.LAUNCHER, Pid.of(ProcessHandle.current()));
        services.forEach(service -> processes.put(service.name(), Pid.of(service.process())));
        new Running(address, issuer, ready, processes).write(data.running());
    }

    private Secrets secrets() throws IOException {
        if (Files.exists(data.postgres()) && !Files.exists(data.secrets())) {
            throw new Fault(
                    "the passwords in " + data.secrets() + " are gone; put the file back or take another --data");
        }
        return Secrets.of(data.secrets());
    }

    private void requireGoingOn() {
        if (stopping) {
            throw new Fault("stopped before it was ready");
        }
    }

    private static void prepare(IdentityProvider keycloak) {
        try {
            keycloak.prepare();
        } catch (IOException failed) {
            throw new Fault("Keycloak could not be prepared: " + failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Fault fault ? fault : failed;
        }
    }

    private static Fault ended(String name, Path log) {
        return new Fault(name + " stopped by itself, see " + log);
    }

    /** Ends what an earlier launcher left behind when it was killed; PostgreSQL is taken over instead. */
    static void endLeftovers(DataFolder data) throws IOException {
        Optional<Running> earlier = Running.in(data.running());
        if (earlier.isEmpty()) {
            return;
        }
        earlier.get().noLongerReady().write(data.running());
        earlier.get().processes().values().stream()
                .map(Pid::alive)
                .flatMap(Optional::stream)
                .forEach(process -> ProcessTree.end(process, Duration.ofSeconds(20)));
        Files.deleteIfExists(data.running());
    }

    private interface Start {
        Service service() throws IOException;
    }
}
