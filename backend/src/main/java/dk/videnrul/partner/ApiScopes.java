package dk.videnrul.partner;

import java.util.List;

/** What a partner can be allowed to do, in the order in which people read it. */
final class ApiScopes {
    static final List<String> ALL = List.of(
            "knowledge:read",
            "knowledge:write",
            "groups:read",
            "members:read",
            "events:read",
            "metrics:read",
            "webhooks:manage");

    private ApiScopes() {}

    /** The same scopes, each once, in that order. */
    static List<String> inOrder(List<String> scopes) {
        return ALL.stream().filter(scopes::contains).toList();
    }
}
