package dk.videnrul.platform.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says of every schema what its record says: answers always have all their fields, null only where the type says so;
 * drafts need only what validation needs; codes are kebab-case; a merge patch is its draft with nothing needed.
 */
final class SchemaRules {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final List<DotName> NEEDED = Stream.of("NotNull", "NotBlank", "NotEmpty")
            .map(name -> DotName.createSimple("jakarta.validation.constraints." + name))
            .toList();

    private final Map<String, ClassInfo> records = new HashMap<>();

    SchemaRules(IndexView index) {
        index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith("dk.videnrul."))
                .forEach(type -> records.put(schemaName(type), type));
    }

    void apply(OpenAPI contract) {
        Map<String, Schema> schemas = new TreeMap<>(contract.getComponents().getSchemas());
        schemas.values().forEach(SchemaRules::kebabCodes);
        Set<String> sent = Reachable.sent(contract);
        schemas.forEach((name, schema) -> record(name).ifPresent(type -> describe(name, schema, type, sent, schemas)));
        schemas.replaceAll((name, schema) -> name.startsWith(Reachable.PATCH)
                ? patchOf(Objects.requireNonNull(schemas.get(name.substring(Reachable.PATCH.length()))))
                : schema);
        contract.getComponents().setSchemas(schemas);
        Reachable.keepOnly(contract);
        refuseNamesakes(contract.getComponents().getSchemas().keySet());
    }

    /** Of two types with one name, the second gets a number and both the description of either record. */
    private static void refuseNamesakes(Set<String> names) {
        names.stream().filter(name -> name.matches(".*\\d")).findAny().ifPresent(name -> {
            throw new IllegalStateException("Another type has the name of " + name + ": call one of them otherwise");
        });
    }

    /** The record of a schema; the schema of a generic record is called by it and its argument. */
    private Optional<ClassInfo> record(String schema) {
        return records.entrySet().stream()
                .filter(entry -> schema.equals(entry.getKey())
                        || (schema.startsWith(entry.getKey())
                                && !entry.getValue().typeParameters().isEmpty()))
                .max(Comparator.comparing(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue);
    }

    private void describe(String name, Schema schema, ClassInfo type, Set<String> sent, Map<String, Schema> schemas) {
        if (schema.getProperties() == null) {
            return;
        }
        boolean input = sent.contains(name);
        Map<String, Schema> properties = new LinkedHashMap<>(schema.getProperties());
        List<String> required = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponents()) {
            String field = jsonName(component);
            Schema property = properties.get(field);
            if (property == null) {
                continue;
            }
            boolean nullable = has(component, NULLABLE);
            if (!input || NEEDED.stream().anyMatch(needed -> has(component, needed))) {
                required.add(field);
            }
            if (nullable) {
                properties.put(field, orNull(property, schemas));
            }
        }
        schema.setProperties(properties);
        schema.setRequired(required.isEmpty() ? null : required);
        schema.setAdditionalPropertiesBoolean(input ? false : null);
    }

    private static Schema orNull(Schema property, Map<String, Schema> schemas) {
        if (property.getRef() != null) {
            Schema referred = schemas.get(property.getRef().substring(Reachable.PREFIX.length()));
            if (referred != null && isFormattedText(referred)) {
                // Generators make a class of "this or null", and then take null for a wrong text.
                return OASFactory.createSchema()
                        .description(property.getDescription())
                        .type(List.of(Schema.SchemaType.STRING, Schema.SchemaType.NULL))
                        .format(referred.getFormat())
                        .pattern(referred.getPattern())
                        .examples(referred.getExamples());
            }
            return OASFactory.createSchema()
                    .description(property.getDescription())
                    .anyOf(new ArrayList<>(List.of(
                            OASFactory.createSchema().ref(property.getRef()),
                            OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL)))));
        }
        if (property.getType() != null && !property.getType().contains(Schema.SchemaType.NULL)) {
            List<Schema.SchemaType> types = new ArrayList<>(property.getType());
            types.add(Schema.SchemaType.NULL);
            property.setType(types);
        }
        return property;
    }

    /** Such as an id or a day, which are schemas of their own because they are types of their own here. */
    private static boolean isFormattedText(Schema schema) {
        return schema.getFormat() != null
                && schema.getType() != null
                && schema.getType().equals(List.of(Schema.SchemaType.STRING));
    }

    private static void kebabCodes(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .<Object>map(code ->
                            String.valueOf(code).toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList());
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(SchemaRules::kebabCodes);
        }
        if (schema.getItems() != null) {
            kebabCodes(schema.getItems());
        }
    }

    private static Schema patchOf(Schema draft) {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description(
                        "JSON Merge Patch (RFC 7396): fields that are absent stay as they are, null empties a field.")
                .properties(draft.getProperties())
                .additionalPropertiesBoolean(false);
    }

    /** On the component itself; what stands on the elements of a list says nothing of the list. */
    private static boolean has(RecordComponentInfo component, DotName annotation) {
        return component.hasDeclaredAnnotation(annotation)
                || component.field().hasDeclaredAnnotation(annotation)
                || component.type().hasAnnotation(annotation);
    }

    private static String jsonName(RecordComponentInfo component) {
        AnnotationInstance renamed =
                component.field().annotation(DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty"));
        return renamed == null ? component.name() : renamed.value().asString();
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance named = type.declaredAnnotation(SCHEMA);
        return named != null && named.value("name") != null
                ? named.value("name").asString()
                : type.simpleName();
    }
}
