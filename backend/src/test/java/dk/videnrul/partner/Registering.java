package dk.videnrul.partner;

import static dk.videnrul.testsupport.HttpTest.asSecretariat;
import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Registers partners as the secretariat does, each under a name of its own. */
final class Registering {
    static final String PATH = "/api/v1/partners";

    private Registering() {}

    /** @param more fields and their values, by turns */
    static Map<String, Object> draft(Object... more) {
        String name = "sys-" + UUID.randomUUID().toString().substring(0, 13);
        Map<String, Object> draft = new HashMap<>(Map.of(
                "name",
                name,
                "clientId",
                name,
                "organisation",
                "Leverandøren A/S",
                "purpose",
                "Viser viden ved siden af sagen",
                "contactName",
                "Petra Prøve",
                "contactEmail",
                name + "@example.org",
                "scopes",
                List.of("knowledge:read", "events:read")));
        for (int place = 0; place < more.length; place += 2) {
            draft.put(String.valueOf(more[place]), more[place + 1]);
        }
        return draft;
    }

    static Response register(Map<String, Object> draft) {
        return asSecretariat().contentType(JSON).body(draft).post(PATH);
    }

    static Response get(String id) {
        return asSecretariat().get(PATH + "/" + id);
    }

    static Response issueSecret(String id) {
        return asSecretariat().post(PATH + "/" + id + "/secrets");
    }

    static Response become(String id, String status, String reason) {
        Map<String, String> change = new HashMap<>();
        change.put("status", status);
        change.put("reason", reason);
        return asSecretariat()
                .contentType(JSON)
                .header("If-Match", get(id).getHeader("ETag"))
                .body(change)
                .put(PATH + "/" + id + "/status");
    }

    static Response change(String id, Map<String, ?> patch) {
        return asSecretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", get(id).getHeader("ETag"))
                .body(patch)
                .patch(PATH + "/" + id);
    }

    static List<String> history(String id) {
        return asSecretariat().get(PATH + "/" + id + "/events").jsonPath().getList("items.kind");
    }
}
