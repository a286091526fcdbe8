package dk.videnrul.body;

import dk.videnrul.identity.On;
import dk.videnrul.identity.Visibility;
import java.util.List;
import java.util.UUID;

/**
 * What features above need to know of a body.
 *
 * @param visibility who may know of it; what belongs to it is for nobody else
 * @param focusAreas ids of what it works on; none for all
 */
public record BodyFacts(
        UUID id, String slug, String name, Visibility visibility, boolean ended, List<String> focusAreas) {

    public BodyRef toRef() {
        return new BodyRef(slug, name);
    }

    /** What the access table is asked about. */
    public On on() {
        return On.group(id);
    }
}
