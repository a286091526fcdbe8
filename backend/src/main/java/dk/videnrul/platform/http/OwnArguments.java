package dk.videnrul.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation judges its query parameters itself, because a protocol of others says how to answer the unknown and the
 * repeated ones. Nobody else refuses them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OwnArguments {
    /** Which protocol says so. */
    String value();
}
