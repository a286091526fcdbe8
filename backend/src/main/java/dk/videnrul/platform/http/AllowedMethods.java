package dk.videnrul.platform.http;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which methods an address has, for the {@code Allow} that a 405 must name (RFC 9110); RESTEasy leaves it out. */
@Singleton
class AllowedMethods {
    private static final String VARIABLE = "[^/]+";

    private volatile @Nullable List<Address> addresses;

    private record Address(Pattern pattern, int variables, Set<String> methods) {}

    /** For example {@code GET, HEAD, OPTIONS}. */
    String of(String path) {
        Set<String> methods = new TreeSet<>(at(path));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }

    /** Whether an address has methods, none of which is this one. */
    boolean lacks(String path, String method) {
        Set<String> methods = at(path);
        return !methods.isEmpty() && !methods.contains(method.equals("HEAD") ? "GET" : method);
    }

    boolean know(String path) {
        return !at(path).isEmpty();
    }

    /** Of several templates that fit, the one with the fewest variables is meant, which stands first. */
    private Set<String> at(String path) {
        for (Address address : addresses()) {
            if (address.pattern.matcher(path).matches()) {
                return address.methods;
            }
        }
        return Set.of();
    }

    /** Asked at every request: two that come first may both read them, which does no harm. */
    private List<Address> addresses() {
        List<Address> known = addresses;
        if (known == null) {
            known = read();
            addresses = known;
        }
        return known;
    }

    private static List<Address> read() {
        Map<String, Set<String>> byTemplate = new HashMap<>();
        for (Bean<?> bean : Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path root = bean.getBeanClass().getAnnotation(Path.class);
            if (root != null) {
                for (Method method : bean.getBeanClass().getDeclaredMethods()) {
                    verbs(method)
                            .forEach(verb -> byTemplate
                                    .computeIfAbsent(template(root, method), template -> new TreeSet<>())
                                    .add(verb));
                }
            }
        }
        return byTemplate.entrySet().stream()
                .map(known -> new Address(Pattern.compile(known.getKey()), variables(known.getKey()), known.getValue()))
                .sorted(Comparator.comparingInt(Address::variables))
                .toList();
    }

    private static int variables(String template) {
        return template.split(Pattern.quote(VARIABLE), -1).length;
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String template(Path root, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = own == null ? root.value() : root.value() + "/" + own.value();
        return path.replaceAll("\\{[^}]+}", VARIABLE);
    }
}
