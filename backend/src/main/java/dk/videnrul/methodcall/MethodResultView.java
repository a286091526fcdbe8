package dk.videnrul.methodcall;

import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.UUID;

/**
 * What was drafted of a call.
 *
 * @param item short public id; whoever may not see the item reads no more than what it was called at first
 */
public record MethodResultView(UUID id, UUID call, String item, String title, Instant at) implements Addressed {

    @Override
    public String path() {
        return "/api/v1/method-calls/" + call + "/results/" + id;
    }
}
