package dk.videnrul.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which rows of the access table decide over an operation. The build fails for an operation without it, and a test calls
 * every operation as everybody and compares the answers with the table.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Asks {
    Action[] value();
}
