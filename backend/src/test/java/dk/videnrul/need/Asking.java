package dk.videnrul.need;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks and answers through the API. */
public final class Asking {
    public static final String PATH = "/api/v1/needs";

    private Asking() {}

    public static Response ask(Given.Somebody asker, String question, Object... more) {
        Map<String, Object> draft = new LinkedHashMap<>(Map.of("question", question));
        for (int place = 0; place < more.length; place += 2) {
            draft.put(String.valueOf(more[place]), more[place + 1]);
        }
        return HttpTest.as(asker).contentType(JSON).body(draft).post(PATH);
    }

    /** Asks, and answers the id of the question. */
    public static String asked(Given.Somebody asker, String question, Object... more) {
        Response need = ask(asker, question, more);
        need.then().statusCode(201);
        return need.jsonPath().getString("id");
    }

    public static Response answer(Given.Somebody by, String need, String item) {
        return HttpTest.as(by)
                .contentType(JSON)
                .body(Map.of("item", item, "note", "Se her"))
                .post(PATH + "/" + need + "/answers");
    }

    /** Names an item, and answers the id of the answer. */
    public static String answered(Given.Somebody by, String need, String item) {
        Response answer = answer(by, need, item);
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    public static Response settle(Given.Somebody by, String need, Map<String, String> change) {
        return settle(by, need, change, version(by, need));
    }

    /** Settles the version of a question that somebody read. */
    public static Response settle(Given.Somebody by, String need, Map<String, String> change, String version) {
        return HttpTest.as(by)
                .contentType(JSON)
                .header("If-Match", version)
                .body(change)
                .put(PATH + "/" + need + "/status");
    }

    public static String version(Given.Somebody by, String need) {
        return HttpTest.as(by).get(PATH + "/" + need).getHeader("ETag");
    }
}
