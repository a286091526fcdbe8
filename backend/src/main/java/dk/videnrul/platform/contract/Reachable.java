package dk.videnrul.platform.contract;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Follows the references between schemas, from the operations of the contract on. */
final class Reachable {
    static final String PATCH = "MergePatch";
    static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> all;
    private final Set<String> found = new TreeSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private Reachable(Map<String, Schema> all) {
        this.all = all;
    }

    /** The names of the schemas that callers send, with their parts; of a merge patch, those of its draft. */
    static Set<String> sent(OpenAPI contract) {
        Reachable reachable = new Reachable(contract.getComponents().getSchemas());
        operations(contract)
                .map(Operation::getRequestBody)
                .filter(body -> body != null && body.getContent() != null)
                .forEach(body -> reachable.follow(body.getContent()));
        List.copyOf(reachable.found).stream()
                .filter(name -> name.startsWith(PATCH))
                .forEach(name -> reachable.follow(name.substring(PATCH.length())));
        reachable.followOpen();
        return reachable.found;
    }

    /** Leaves out schemas that no operation names, such as the insides of a type that is written by hand here. */
    static void keepOnly(OpenAPI contract) {
        Map<String, Schema> all = contract.getComponents().getSchemas();
        Reachable reachable = new Reachable(all);
        operations(contract).forEach(reachable::follow);
        // Named by the error answers, which are added to the operations later.
        reachable.follow("Problem");
        reachable.followOpen();
        Map<String, Schema> kept = new LinkedHashMap<>();
        reachable.found.forEach(name -> kept.put(name, all.get(name)));
        contract.getComponents().setSchemas(kept);
    }

    private static Stream<Operation> operations(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
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
