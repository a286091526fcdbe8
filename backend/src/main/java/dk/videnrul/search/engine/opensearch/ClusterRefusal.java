package dk.videnrul.search.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;

/** The cluster answered that it will not do what it was asked. */
final class ClusterRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int NOT_FOUND = 404;
    private static final int TIME_IS_UP = 408;

    private final int status;
    private final String type;

    ClusterRefusal(int status, JsonNode answer) {
        super("the search cluster answered " + status + ": " + answer);
        this.status = status;
        this.type = answer.path("error").path("type").asText();
    }

    boolean isNotFound() {
        return status == NOT_FOUND;
    }

    boolean isTimeUp() {
        return status == TIME_IS_UP;
    }

    boolean isThereAlready() {
        return type.equals("resource_already_exists_exception");
    }
}
