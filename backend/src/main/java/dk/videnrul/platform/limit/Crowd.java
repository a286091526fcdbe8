package dk.videnrul.platform.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Guests who call it sit in one hall, behind one address: each pays with a token that their client made up, and all of them
 * together from the budget of the hall and of the room, which are wide enough for a full one. Who names no token pays as any
 * other guest.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Crowd {
    /** What a token looks like: too long to be met by chance. */
    String TOKEN = "[A-Za-z0-9_-]{20,64}";

    /** The header with the token. */
    String token();

    /** The part of the path that names the room. */
    String room();
}
