package dk.videnrul.access;

import static dk.videnrul.testsupport.HttpTest.as;
import static io.restassured.http.ContentType.JSON;

import dk.videnrul.identity.Action;
import dk.videnrul.testsupport.Given;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How what is rolled is called: of items of every visibility, and to a place where somebody answers. */
final class RollCalls {
    private RollCalls() {}

    static void put(Calls calls, Scene scene, Given given) {
        given.belongs(Scene.MUNICIPALITY);
        calls.put("listThemeGroupRolls", Action.SEE_ROLLS, List.of(scene.group()));
        calls.put("listMunicipalityRolls", Action.SEE_ROLLS, List.of(Scene.municipality()));
        calls.put("listMyRolls", Action.SEE_ROLLS, List.of(Thing.network()));
        for (Thing item : scene.items) {
            calls.put("listRolls", Action.SEE_ROLLS, List.of(item));
            calls.put("rollItem", Action.ROLL_ITEM, List.of(item), "{}");
        }
        for (Thing item : scene.items.subList(0, 2)) {
            one(calls, scene, item);
        }
    }

    private static void one(Calls calls, Scene scene, Thing item) {
        Response sent = as(scene.author)
                .contentType(JSON)
                .body(Map.of("to", Map.of("municipality", Scene.MUNICIPALITY), "note", "Det mangler de"))
                .post("/api/v1/knowledge-items/" + item.ids().get("id") + "/rolls");
        sent.then().statusCode(201);
        String id = sent.jsonPath().getString("id");
        List<Thing> read = List.of(roll(item, id, null));
        List<Thing> own = List.of(roll(item, id, "person:" + scene.author.id()));
        calls.put("getRoll", Action.SEE_ROLLS, read);
        calls.put("changeRollNote", Action.CHANGE_ROLL, own, "{}");
        calls.put("undoRoll", Action.CHANGE_ROLL, own);
        calls.put("answerRoll", Action.ANSWER_ROLL, read, "{\"status\": \"declined\"}");
    }

    private static Thing roll(Thing item, String id, @Nullable String ownerKey) {
        return new Thing(
                "a roll of " + item.name(), Map.of("id", id), item.seenBy(), Set.of(), Scene.MUNICIPALITY, ownerKey);
    }
}
