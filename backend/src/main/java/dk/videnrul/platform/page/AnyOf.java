package dk.videnrul.platform.page;

/**
 * Conditions of queries about many values at once, which come as one array. A list behind {@code in} makes another statement
 * for every number of values, and Hibernate writes each anew whenever it is asked.
 */
public final class AnyOf {
    private AnyOf() {}

    /**
     * In HQL: whether an id is one of a parameter's.
     *
     * @param id what holds the id
     * @param parameter the name of a parameter, an array of UUIDs
     */
    public static String ids(String id, String parameter) {
        return anyOf(id, parameter, "uuid[]");
    }

    /** Like {@link #ids}, of texts. */
    public static String texts(String text, String parameter) {
        return anyOf(text, parameter, "text[]");
    }

    /**
     * In HQL: whether any of several texts is one of a parameter's. PostgreSQL compares arrays of one type only, and a
     * parameter comes as varchar[].
     *
     * @param texts what holds them, an array
     * @param parameter the name of a parameter, an array of texts
     */
    public static String shared(String texts, String parameter) {
        return "cast(sql('(? && cast(? as text[]))', %s, :%s) as boolean) = true".formatted(texts, parameter);
    }

    private static String anyOf(String value, String parameter, String type) {
        return "cast(sql('(? = any(cast(? as %s)))', %s, :%s) as boolean) = true".formatted(type, value, parameter);
    }
}
