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
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which methods an address has, for the {@code Allow} that a 405 must name (RFC 9110); RESTEasy leaves it out. */
@Singleton
public class AllowedMethods {
    private @Nullable Map<Pattern, Set<String>> byAddress;

    /** For example {@code GET, HEAD, OPTIONS}. */
    public String of(String path) {
        Set<String> methods = new TreeSet<>();
        addresses().forEach((address, known) -> {
            if (address.matcher(path).matches()) {
                methods.addAll(known);
            }
        });
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }

    private synchronized Map<Pattern, Set<String>> addresses() {
        if (byAddress == null) {
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
            Map<Pattern, Set<String>> read = new HashMap<>();
            byTemplate.forEach((template, verbs) -> read.put(Pattern.compile(template), verbs));
            byAddress = read;
        }
        return byAddress;
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
        return path.replaceAll("\\{[^}]+}", "[^/]+");
    }
}
