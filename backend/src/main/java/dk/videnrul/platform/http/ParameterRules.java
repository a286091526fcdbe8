package dk.videnrul.platform.http;

import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.problem.Fault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestQuery;

/** What the query parameters of one operation may be, read from its signature. */
final class ParameterRules {
    private static final int MOST_REPEATS = 50;

    private final Map<String, Rule> rules = new HashMap<>();

    private record Rule(Class<?> type, boolean repeatable, AnnotatedElement declared) {}

    static ParameterRules of(Method operation) {
        ParameterRules rules = new ParameterRules();
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    rules.add(field, field.getName(), field.getGenericType());
                }
            } else {
                rules.add(parameter, parameter.getName(), parameter.getParameterizedType());
            }
        }
        return rules;
    }

    private void add(AnnotatedElement declared, String name, Type type) {
        RestQuery query = declared.getAnnotation(RestQuery.class);
        if (query == null) {
            return;
        }
        boolean repeatable = type instanceof ParameterizedType;
        Type single = repeatable ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        rules.put(query.value().isEmpty() ? name : query.value(), new Rule((Class<?>) single, repeatable, declared));
    }

    void check(String name, List<String> values, Consumer<Fault> faults) {
        Rule rule = rules.get(name);
        if (rule == null) {
            faults.accept(Fault.inParameter(name, "unknown-parameter", name));
        } else if (values.size() > (rule.repeatable ? MOST_REPEATS : 1)) {
            faults.accept(Fault.inParameter(name, "repeated-parameter", rule.repeatable ? MOST_REPEATS : 1));
        } else {
            values.forEach(value -> check(name, rule, value, faults));
        }
    }

    private static void check(String name, Rule rule, String value, Consumer<Fault> faults) {
        Class<?> type = rule.type;
        if (type.isEnum() && KebabEnums.parse(type, value).isEmpty()) {
            faults.accept(Fault.inParameter(name, "unknown-code", value, KebabEnums.codes(type)));
        } else if (type == boolean.class || type == Boolean.class) {
            if (!Arrays.asList("true", "false").contains(value)) {
                faults.accept(Fault.inParameter(name, "unknown-code", value, "true, false"));
            }
        } else if (type == int.class || type == Integer.class) {
            checkNumber(name, rule, value, faults);
        } else if (type == String.class) {
            Size size = rule.declared.getAnnotation(Size.class);
            int most = size == null ? 200 : size.max();
            if (value.indexOf('\0') >= 0) {
                faults.accept(Fault.inParameter(name, "nul-character"));
            }
            if (value.length() > most) {
                faults.accept(Fault.inParameter(name, "text-too-long", most, value.length()));
            }
        }
    }

    private static void checkNumber(String name, Rule rule, String value, Consumer<Fault> faults) {
        if (!value.matches("-?\\d{1,9}")) {
            faults.accept(Fault.inParameter(name, "wrong-type", "number"));
            return;
        }
        int number = Integer.parseInt(value);
        Min min = rule.declared.getAnnotation(Min.class);
        Max max = rule.declared.getAnnotation(Max.class);
        if (min != null && number < min.value()) {
            faults.accept(Fault.inParameter(name, "too-small", min.value()));
        }
        if (max != null && number > max.value()) {
            faults.accept(Fault.inParameter(name, "too-large", max.value()));
        }
    }
}
