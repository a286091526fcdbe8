package dk.videnrul.platform.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the client's built files beside the API where a directory is named, as on a developer's machine. In production a
 * web server does so.
 */
@ApplicationScoped
class ClientFiles {
    private static final int AFTER_EVERYTHING = 20_000;
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final Optional<Path> directory;

    ClientFiles(@ConfigProperty(name = "videnrul.client.directory") Optional<Path> directory) {
        this.directory = directory;
    }

    void register(@Observes Router router) {
        directory.ifPresent(files -> {
            router.route()
                    .order(AFTER_EVERYTHING)
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .handler(ClientFiles::prepare);
            router.route()
                    .order(AFTER_EVERYTHING + 1)
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .handler(StaticHandler.create(
                                    FileSystemAccess.ROOT,
                                    files.toAbsolutePath().toString())
                            .setCachingEnabled(false)
                            .setIncludeHidden(false));
            // Every address that is no file is a page of the client, which finds its own way from there.
            router.route()
                    .order(AFTER_EVERYTHING + 2)
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .handler(routing -> {
                        if (isOurs(routing)) {
                            routing.next();
                        } else {
                            routing.response().putHeader("Content-Type", "text/html;charset=UTF-8");
                            routing.response()
                                    .sendFile(files.resolve("index.html").toString());
                        }
                    });
        });
    }

    private static void prepare(RoutingContext routing) {
        if (!isOurs(routing)) {
            HttpServerResponse response = routing.response();
            response.putHeader("Content-Security-Policy", CONTENT_POLICY);
            boolean named = routing.normalizedPath().startsWith("/assets/");
            response.putHeader("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache");
        }
        routing.next();
    }

    /** Paths of the API and of operations are answered there or not at all. */
    private static boolean isOurs(RoutingContext routing) {
        String path = routing.normalizedPath();
        return path.startsWith("/api/") || path.startsWith("/q/");
    }
}
