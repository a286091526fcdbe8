package dk.videnrul.platform.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** Gives every operation its status, its headers, its errors and its security, from its method and its annotations. */
final class OperationRules {
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
    private static final DotName IDEMPOTENT = DotName.createSimple("dk.videnrul.platform.idempotency.Idempotent");
    private static final DotName SCOPE = DotName.createSimple("dk.videnrul.identity.NeedsScope");
    private static final DotName ASKS = DotName.createSimple("dk.videnrul.identity.Asks");
    private static final DotName OWN_ARGUMENTS = DotName.createSimple("dk.videnrul.platform.http.OwnArguments");
    private static final DotName RESPONSE = DotName.createSimple("org.jboss.resteasy.reactive.RestResponse");
    private static final DotName COSTS = DotName.createSimple("dk.videnrul.platform.limit.Costs");
    private static final DotName DEPRECATED = DotName.createSimple("dk.videnrul.platform.http.DeprecatedSince");
    private static final DotName ADDRESSED = DotName.createSimple("dk.videnrul.platform.http.Addressed");
    private static final DotName TEXT_FILE = DotName.createSimple("dk.videnrul.platform.http.TextFile");
    private static final Set<PathItem.HttpMethod> CHANGES =
            Set.of(PathItem.HttpMethod.PUT, PathItem.HttpMethod.PATCH, PathItem.HttpMethod.DELETE);

    private final IndexView index;
    private final Map<String, MethodInfo> methods = new HashMap<>();

    OperationRules(IndexView index) {
        this.index = index;
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            if (operation.value("operationId") != null && operation.target().kind() == AnnotationTarget.Kind.METHOD) {
                methods.put(
                        operation.value("operationId").asString(),
                        operation.target().asMethod());
            }
        }
    }

    void apply(OpenAPI contract) {
        Answers.describe(contract.getComponents());
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(method, operation, path.contains("{"))));
    }

    private void complete(PathItem.HttpMethod method, Operation operation, boolean single) {
        MethodInfo java = methods.get(operation.getOperationId());
        if (java == null) {
            throw new IllegalStateException("An operation without @Operation(operationId): " + operation);
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(OperationRules::exampleOfList);
        }
        OtherFormats.add(operation, java);
        AnnotationInstance status = java.annotation(STATUS);
        if (status != null) {
            move(operation, "200", String.valueOf(status.value().asInt()));
        } else if (java.returnType().kind() == Type.Kind.VOID) {
            // SmallRye takes every POST for one that creates.
            move(operation, "201", "204");
        }
        boolean creates = java.hasAnnotation(IDEMPOTENT);
        if (creates) {
            operation.addParameter(idempotencyKey());
        }
        boolean addressed = answers(java, ADDRESSED);
        boolean tagged = addressed || answers(java, TEXT_FILE);
        addProblems(operation, method, single, creates);
        if (tagged && method == PathItem.HttpMethod.GET) {
            operation.getResponses().addAPIResponse("304", described("Not changed since the given entity tag."));
        }
        operation.getResponses().getAPIResponses().forEach((code, answer) -> {
            if (answer.getRef() == null) {
                Answers.add(answer, headers(code, operation, tagged, addressed, java.hasAnnotation(DEPRECATED)));
            }
        });
        if (java.hasAnnotation(DEPRECATED)) {
            operation.setDeprecated(true);
            operation.addExtension(
                    "x-sunset", java.annotation(DEPRECATED).value("sunset").asString());
        }
        AnnotationInstance scope = java.hasAnnotation(SCOPE)
                ? java.annotation(SCOPE)
                : java.declaringClass().declaredAnnotation(SCOPE);
        secure(operation, scope == null ? null : scope.value().asString());
        operation.addExtension("x-access", access(operation, java));
        AnnotationInstance ownArguments = java.annotation(OWN_ARGUMENTS);
        if (ownArguments != null) {
            operation.addExtension("x-arguments-judged-by", ownArguments.value().asString());
        }
        if (java.hasAnnotation(COSTS)) {
            operation.addExtension("x-cost", java.annotation(COSTS).value().asInt());
        }
    }

    private static List<String> headers(
            String status, Operation operation, boolean tagged, boolean addressed, boolean deprecated) {
        List<String> names = new ArrayList<>(Answers.OF_EVERY_ANSWER);
        boolean ok = status.startsWith("2") && !status.equals("204");
        if (tagged && (ok || status.equals("304"))) {
            names.add(Answers.ETAG);
        }
        if (addressed && status.equals("201")) {
            names.add(Answers.LOCATION);
        }
        if (deprecated) {
            names.addAll(Answers.OF_DEPRECATED.keySet());
        }
        if (deprecated || (ok && isList(operation))) {
            names.add(Answers.LINK);
        }
        return names;
    }

    private static boolean isList(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "limit".equals(parameter.getName()));
    }

    /** Whether what an operation answers is of a kind, itself or by what it extends. */
    private boolean answers(MethodInfo java, DotName kind) {
        Type type = java.returnType();
        boolean wrapped = type.name().equals(RESPONSE);
        ClassInfo answer = index.getClassByName(
                (wrapped ? type.asParameterizedType().arguments().getFirst() : type).name());
        return answer != null
                && (answer.interfaceNames().contains(kind)
                        || answer.interfaceNames().stream()
                                .map(index::getClassByName)
                                .anyMatch(parent -> parent != null
                                        && parent.interfaceNames().contains(kind)));
    }

    /** The rows of the access table that decide; an operation without one does not get into the contract. */
    private static List<String> access(Operation operation, MethodInfo java) {
        AnnotationInstance asks = java.hasAnnotation(ASKS)
                ? java.annotation(ASKS)
                : java.declaringClass().declaredAnnotation(ASKS);
        if (asks == null) {
            throw new IllegalStateException("An operation without @Asks: " + operation.getOperationId());
        }
        return Arrays.stream(asks.value().asEnumArray())
                .map(action -> action.toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static void addProblems(Operation operation, PathItem.HttpMethod method, boolean single, boolean creates) {
        Set<Answers.Kind> problems = EnumSet.of(
                Answers.Kind.BAD_REQUEST,
                Answers.Kind.UNAUTHORIZED,
                Answers.Kind.FORBIDDEN,
                Answers.Kind.NOT_ACCEPTABLE,
                Answers.Kind.TOO_MANY_REQUESTS,
                Answers.Kind.INTERNAL_ERROR,
                Answers.Kind.UNAVAILABLE);
        if (single) {
            problems.add(Answers.Kind.NOT_FOUND);
        }
        if (method != PathItem.HttpMethod.GET) {
            problems.add(Answers.Kind.CONFLICT);
        }
        if (operation.getRequestBody() != null) {
            problems.add(Answers.Kind.TOO_LARGE);
            problems.add(Answers.Kind.UNSUPPORTED_MEDIA_TYPE);
        }
        if (operation.getRequestBody() != null || creates) {
            problems.add(Answers.Kind.VALIDATION_FAILED);
        }
        if (CHANGES.contains(method)) {
            problems.add(Answers.Kind.PRECONDITION_FAILED);
            problems.add(Answers.Kind.PRECONDITION_REQUIRED);
        }
        problems.forEach(kind -> operation.getResponses().addAPIResponse(kind.status, kind.reference()));
        Answers.replaceWithReferences(operation.getResponses());
    }

    private static void secure(Operation operation, @org.jspecify.annotations.Nullable String scope) {
        operation.setSecurity(List.of(
                OASFactory.createSecurityRequirement(),
                OASFactory.createSecurityRequirement().addScheme(Security.SESSION),
                scope == null
                        ? OASFactory.createSecurityRequirement().addScheme(Security.TOKEN)
                        : OASFactory.createSecurityRequirement().addScheme(Security.TOKEN, scope),
                OASFactory.createSecurityRequirement().addScheme(Security.LOGIN)));
    }

    private static void move(Operation operation, String from, String to) {
        APIResponse answer = operation.getResponses().getAPIResponse(from);
        if (answer != null && !from.equals(to)) {
            operation.getResponses().removeAPIResponse(from);
            operation.getResponses().addAPIResponse(to, answer.description(to.equals("201") ? "Created." : "Done."));
        }
    }

    /** An annotation can only give one value; the example of a repeatable parameter is a list with it. */
    private static void exampleOfList(Parameter parameter) {
        List<Schema.SchemaType> types = parameter.getSchema().getType();
        if (parameter.getExample() != null && types != null && types.contains(Schema.SchemaType.ARRAY)) {
            parameter.setExample(List.of(parameter.getExample()));
        }
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name("Idempotency-Key")
                .description("A key of the caller's own; within 24 hours the same key and body get the same answer.")
                .schema(text().minLength(1).maxLength(128));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }

    private static APIResponse described(String description) {
        return OASFactory.createAPIResponse().description(description);
    }
}
