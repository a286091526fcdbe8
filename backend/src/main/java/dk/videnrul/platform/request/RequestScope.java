package dk.videnrul.platform.request;

import io.quarkus.arc.Arc;
import java.util.function.Supplier;

/** Gives work that no request asked for the scope of one. */
public final class RequestScope {
    private RequestScope() {}

    public static <T> T of(Supplier<T> work) {
        var scope = Arc.container().requestContext();
        scope.activate();
        try {
            return work.get();
        } finally {
            scope.terminate();
        }
    }

    public static void run(Runnable work) {
        of(() -> {
            work.run();
            return true;
        });
    }
}
