package dk.videnrul.infopackage;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Words;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Puts packages together through the API. */
public final class Packing {
    public static final String PATH = "/api/v1/info-packages";

    private Packing() {}

    public static Map<String, Object> draft() {
        return new HashMap<>(Map.of(
                "title",
                "Pakke " + Words.unheardOf(),
                "audience",
                "newly-elected",
                "occasion",
                "Valget",
                "focusAreas",
                List.of("lighed-i-sundhed")));
    }

    public static String item(String outcome) {
        return Items.draft()
                .with("outcome", outcome)
                .with("focusAreas", List.of("lighed-i-sundhed"))
                .with("whatDidNot", "Det regnede")
                .publish(HttpTest::asSecretariat);
    }

    public static Map<String, Object> entry(String item, String shelf) {
        return new HashMap<>(Map.of("item", item, "shelf", shelf, "line", "Kort sagt"));
    }

    public static Response create(Map<String, ?> draft) {
        return HttpTest.asSecretariat().contentType(JSON).body(draft).post(PATH);
    }

    /** Answers the slug. */
    public static String created(Map<String, ?> draft) {
        Response made = create(draft);
        made.then().statusCode(201);
        return made.jsonPath().getString("slug");
    }

    public static Response change(String slug, Map<String, ?> patch) {
        return HttpTest.asSecretariat()
                .contentType("application/merge-patch+json")
                .header(
                        "If-Match",
                        HttpTest.asSecretariat().get(PATH + "/" + slug).getHeader("ETag"))
                .body(patch)
                .patch(PATH + "/" + slug);
    }

    public static Response step(Supplier<RequestSpecification> by, String slug, String status) {
        return by.get()
                .contentType(JSON)
                .header(
                        "If-Match",
                        HttpTest.asSecretariat().get(PATH + "/" + slug).getHeader("ETag"))
                .body(Map.of("status", status))
                .put(PATH + "/" + slug + "/status");
    }

    public static void issue(String slug) {
        step(HttpTest::asBoard, slug, "approved").then().statusCode(200);
        step(HttpTest::asSecretariat, slug, "issued").then().statusCode(200);
    }

    /** Issued with one item that worked and one that did not; answers the slug. */
    public static String issued() {
        Map<String, Object> draft = draft();
        draft.put("items", List.of(entry(item("positive"), "worked"), entry(item("negative"), "did-not-work")));
        String slug = created(draft);
        issue(slug);
        return slug;
    }
}
