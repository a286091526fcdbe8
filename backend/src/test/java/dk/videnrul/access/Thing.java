package dk.videnrul.access;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.On;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to which an operation is applied.
 *
 * @param name as it reads in a failure
 * @param ids what stands for the braces in a path
 * @param seenBy the row of the table that says who sees it; null for what everybody sees
 * @param ownerKey pattern of the keys of those whose own it is
 */
public record Thing(
        String name,
        Map<String, String> ids,
        @Nullable Action seenBy,
        Set<UUID> groups,
        @Nullable String municipality,
        @Nullable String region,
        @Nullable String ownerKey) {

    private static final String ASKED = "?";

    /** Something that belongs to no region. */
    Thing(
            String name,
            Map<String, String> ids,
            @Nullable Action seenBy,
            Set<UUID> groups,
            @Nullable String municipality,
            @Nullable String ownerKey) {
        this(name, ids, seenBy, groups, municipality, null, ownerKey);
    }

    static Thing network() {
        return new Thing("the network", Map.of(), null, Set.of(), null, null);
    }

    /** The same with one more name in its path. */
    Thing with(String name, String value) {
        Map<String, String> more = new HashMap<>(ids);
        more.put(name, value);
        return new Thing(this.name, more, seenBy, groups, municipality, region, ownerKey);
    }

    /** The same asked in some way. */
    Thing asked(String query) {
        return with(ASKED, query);
    }

    /** What everybody has of their own who is known by a record. */
    static Thing record() {
        return new Thing("the own record", Map.of(), null, Set.of(), null, "person:.*");
    }

    /** What everybody has of their own who is logged in. */
    static Thing account() {
        return new Thing("the own account", Map.of(), null, Set.of(), null, "(person|account):.*");
    }

    public On on(Caller caller) {
        return new On(
                groups,
                municipality,
                region,
                ownerKey != null && caller.actor().key().matches(ownerKey));
    }

    public String path(String template) {
        String path = template;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        String query = ids.get(ASKED);
        return query == null ? path : path + "?" + query;
    }
}
