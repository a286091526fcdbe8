package dk.videnrul.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation that will go: it says so in the contract and in every answer (RFC 9745, RFC 8594). */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface DeprecatedSince {
    /** ISO 8601 date from which on it should not be used any more. */
    String value();

    /** ISO 8601 date of its end, at least a year later. */
    String sunset();

    /** Where to read what to use instead. */
    String see();
}
