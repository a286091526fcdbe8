package dk.videnrul.platform.contract;

import dk.videnrul.platform.problem.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Gives every operation its status, its headers, its errors and its security, from its method and its annotations. */
final class OperationRules {
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
    private static final DotName IDEMPOTENT = DotName.createSimple("dk.videnrul.platform.idempotency.Idempotent");
    private static final DotName SCOPE = DotName.createSimple("dk.videnrul.identity.NeedsScope");
    private static final DotName ASKS = DotName.createSimple("dk.videnrul.identity.Asks");
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
        AnnotationInstance status = java.annotation(STATUS);
        if (status != null) {
            move(operation, "200", String.valueOf(status.value().asInt()));
        }
        boolean creates = java.hasAnnotation(IDEMPOTENT);
        if (creates) {
            operation.addParameter(idempotencyKey());
        }
        boolean changes = CHANGES.contains(method);
        operation
                .getResponses()
                .getAPIResponses()
                .values()
                .forEach(answer -> answer.addHeader("X-Request-Id", requestId()));
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        boolean tagged = single || isTextFile(java);
        if (tagged && ok != null) {
            ok.addHeader("ETag", header("The version of the resource: for If-Match and If-None-Match."));
        }
        if (tagged && !changes) {
            operation.getResponses().addAPIResponse("304", described("Not changed since the given entity tag."));
        }
        addProblems(operation, method, single, java.parametersCount() > 0);
        AnnotationInstance scope = java.hasAnnotation(SCOPE)
                ? java.annotation(SCOPE)
                : java.declaringClass().declaredAnnotation(SCOPE);
        secure(operation, scope == null ? null : scope.value().asString());
        operation.addExtension("x-access", access(operation, java));
    }

    private boolean isTextFile(MethodInfo java) {
        ClassInfo answer = index.getClassByName(java.returnType().name());
        return answer != null && answer.interfaceNames().contains(TEXT_FILE);
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

    private static void addProblems(Operation operation, PathItem.HttpMethod method, boolean single, boolean hasInput) {
        Map<String, String> problems = new TreeMap<>();
        if (hasInput) {
            problems.put("400", "The request cannot be understood: every fault at its place.");
        }
        problems.put("401", "The token or the session is not accepted, or a login is needed.");
        problems.put("403", "The caller may not do this, or the token lacks the scope.");
        problems.put("406", "None of the accepted media types can be given.");
        if (single) {
            problems.put("404", "It is not there, or the caller may not see it.");
        }
        if (method != PathItem.HttpMethod.GET) {
            problems.put("409", "It clashes with how things stand now.");
            problems.put("413", "The body is too large.");
            problems.put("415", "The media type of the body is not taken.");
            problems.put("422", "Values are not accepted: every fault at its place.");
        }
        if (CHANGES.contains(method)) {
            problems.put("412", "Somebody has changed it since it was read.");
            problems.put("428", "If-Match is missing.");
        }
        problems.put("500", "A fault of ours; the request id finds it in the log.");
        problems.forEach((status, meaning) -> operation.getResponses().addAPIResponse(status, problem(meaning)));
    }

    private static void secure(Operation operation, @org.jspecify.annotations.Nullable String scope) {
        operation.setSecurity(List.of(
                OASFactory.createSecurityRequirement(),
                OASFactory.createSecurityRequirement().addScheme(Security.SESSION),
                scope == null
                        ? OASFactory.createSecurityRequirement().addScheme(Security.TOKEN)
                        : OASFactory.createSecurityRequirement().addScheme(Security.TOKEN, scope)));
    }

    private static void move(Operation operation, String from, String to) {
        APIResponse answer = operation.getResponses().getAPIResponse(from);
        if (answer != null) {
            operation.getResponses().removeAPIResponse(from);
            operation
                    .getResponses()
                    .addAPIResponse(
                            to,
                            answer.description("Created.").addHeader("Location", header("Where the new resource is.")));
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

    private static Header requestId() {
        return header("The id of the request, in the log too.");
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }

    private static APIResponse described(String description) {
        return OASFactory.createAPIResponse().description(description);
    }

    private static APIResponse problem(String meaning) {
        return described(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
