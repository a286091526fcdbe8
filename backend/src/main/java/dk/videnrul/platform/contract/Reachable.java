package dk.videnrul.platform.contract;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Leaves out schemas that no operation names, such as the insides of a type that is written by hand here. */
final class Reachable {
    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> all;
    private final Set<String> found = new TreeSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private Reachable(Map<String, Schema> all) {
        this.all = all;
    }

    static void keepOnly(OpenAPI contract) {
        Map<String, Schema> all = contract.getComponents().getSchemas();
        Reachable reachable = new Reachable(all);
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(reachable::follow));
        // Named by the error answers, which are added to the operations later.
        reachable.follow("Problem");
        reachable.followOpen();
        Map<String, Schema> kept = new LinkedHashMap<>();
        reachable.found.forEach(name -> kept.put(name, all.get(name)));
        contract.getComponents().setSchemas(kept);
    }

    private void follow(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> follow(parameter.getSchema()));
        }
        if (operation.getRequestBody() != null) {
            follow(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> follow(answer.getContent()));
    }

    private void follow(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> follow(media.getSchema()));
        }
    }

    private void follow(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null && schema.getRef().startsWith(PREFIX)) {
            follow(schema.getRef().substring(PREFIX.length()));
        }
        follow(schema.getItems());
        follow(schema.getAdditionalPropertiesSchema());
        followAll(schema.getProperties() == null ? null : schema.getProperties().values());
        followAll(schema.getAnyOf());
        followAll(schema.getAllOf());
        followAll(schema.getOneOf());
    }

    private void followAll(@Nullable Collection<Schema> schemas) {
        if (schemas != null) {
            schemas.forEach(this::follow);
        }
    }

    private void follow(String name) {
        if (all.containsKey(name) && found.add(name)) {
            open.add(name);
        }
    }

    private void followOpen() {
        while (!open.isEmpty()) {
            follow(all.get(open.poll()));
        }
    }
}
