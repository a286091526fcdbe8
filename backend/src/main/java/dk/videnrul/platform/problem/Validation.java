package dk.videnrul.platform.problem;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Checks a draft against the constraints of its type and notes each violation at its JSON pointer. */
@Singleton
public class Validation {
    private final Validator validator;

    Validation(Validator validator) {
        this.validator = validator;
    }

    public void check(Object draft, Faults faults) {
        for (ConstraintViolation<Object> violation : validator.validate(draft)) {
            faults.add(fault(violation));
        }
    }

    private static Fault fault(ConstraintViolation<Object> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String pointer = pointer(violation.getPropertyPath());
        return switch (constraint) {
            case "NotBlank", "NotNull", "NotEmpty" -> Fault.at(pointer, "required");
            case "Size" -> size(pointer, violation.getInvalidValue(), attributes);
            case "Min" -> Fault.at(pointer, "too-small", attribute(attributes, "value"));
            case "Max" -> Fault.at(pointer, "too-large", attribute(attributes, "value"));
            default -> Fault.at(pointer, kebab(constraint));
        };
    }

    private static Fault size(String pointer, Object value, Map<String, Object> attributes) {
        String kind = value instanceof CharSequence ? "text" : "list";
        int length = value instanceof CharSequence text ? text.length() : ((java.util.Collection<?>) value).size();
        boolean tooLong = length > (int) attribute(attributes, "max");
        return Fault.at(
                pointer,
                kind + (tooLong ? "-too-long" : "-too-short"),
                attribute(attributes, tooLong ? "max" : "min"),
                length);
    }

    private static Object attribute(Map<String, Object> attributes, String name) {
        return Objects.requireNonNull(attributes.get(name), name);
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !List.of("<list element>").contains(node.getName())) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String kebab(String constraint) {
        return constraint.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
