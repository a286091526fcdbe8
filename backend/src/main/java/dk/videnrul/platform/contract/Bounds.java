package dk.videnrul.platform.contract;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says how long everything can be. What a type says itself stands; for the rest the bounds are those that hold for every
 * request: of parameters, and of the JSON that is read. What is sent is never longer than what can be written.
 */
final class Bounds {
    private static final Map<String, Integer> OF_FORMAT = Map.of("uuid", 36, "date", 10, "date-time", 35, "time", 18);
    private static final Bounds OF_PARAMETERS = new Bounds(200, 50, 999_999_999);
    private static final Bounds OF_JSON = new Bounds(1_000_000, 1000, Integer.MAX_VALUE);
    private static final long MOST_THAT_EVERY_CLIENT_READS = 9_007_199_254_740_991L;

    private final int characters;
    private final int elements;
    private final long number;

    private Bounds(int characters, int elements, long number) {
        this.characters = characters;
        this.elements = elements;
        this.number = number;
    }

    static void apply(OpenAPI contract) {
        contract.getComponents().getSchemas().values().forEach(OF_JSON::bound);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(Bounds::bound);
    }

    private static void bound(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream().map(Parameter::getSchema).forEach(OF_PARAMETERS::bound);
        }
        if (operation.getRequestBody() != null) {
            bound(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> bound(answer.getContent()));
    }

    private static void bound(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> OF_JSON.bound(media.getSchema()));
        }
    }

    private void bound(@Nullable Schema schema) {
        if (schema == null || schema.getRef() != null) {
            return;
        }
        List<Schema.SchemaType> types = Objects.requireNonNullElse(schema.getType(), List.of());
        if (types.contains(Schema.SchemaType.STRING)
                && schema.getEnumeration() == null
                && schema.getMaxLength() == null) {
            schema.setMaxLength(OF_FORMAT.getOrDefault(String.valueOf(schema.getFormat()), characters));
        }
        if (types.contains(Schema.SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(elements);
        }
        if (types.contains(Schema.SchemaType.INTEGER)) {
            boundNumber(schema);
        }
        bound(schema.getItems());
        bound(schema.getAdditionalPropertiesSchema());
        boundAll(schema.getProperties() == null ? null : schema.getProperties().values());
        boundAll(schema.getAnyOf());
        boundAll(schema.getAllOf());
        boundAll(schema.getOneOf());
    }

    private void boundNumber(Schema schema) {
        long most = "int64".equals(schema.getFormat()) ? MOST_THAT_EVERY_CLIENT_READS : number;
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(most));
        }
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(BigDecimal.valueOf(-most));
        }
    }

    private void boundAll(@Nullable Collection<Schema> schemas) {
        if (schemas != null) {
            schemas.forEach(this::bound);
        }
    }
}
