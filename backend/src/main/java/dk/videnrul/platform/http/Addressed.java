package dk.videnrul.platform.http;

/** A single resource: it has an address, and a version that a change must name. */
public interface Addressed {
    /** The path of the resource, from the root of the server. */
    String path();

    /** Counts the changes of the resource; 0 for reference data, which nobody changes through the API. */
    default long version() {
        return 0;
    }
}
