package dk.videnrul.access;

import dk.videnrul.identity.Action;
import dk.videnrul.testsupport.Given;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How suggestions are called: one is answered already, so that nothing computes it away. */
final class SuggestionCalls {
    private SuggestionCalls() {}

    static void put(Calls calls, Scene scene, Given given) {
        given.belongs(Scene.MUNICIPALITY);
        given.run("update person set municipality = ?1 where id = ?2", Scene.MUNICIPALITY, scene.author.id());
        calls.put("listThemeGroupSuggestions", Action.SEE_SUGGESTIONS, List.of(scene.group()));
        calls.put("listMunicipalitySuggestions", Action.SEE_SUGGESTIONS, List.of(municipality(scene, Map.of(), null)));
        UUID municipality = UUID.nameUUIDFromBytes(Scene.MUNICIPALITY.getBytes(StandardCharsets.US_ASCII));
        given.run("""
                insert into suggestion_place (id, theme_group, municipality, open, topics, focus_areas, prevention_packages,
                    words, peers, due)
                values (?1, ?1, null, true, '{}', '{}', '{}', '{}', '{}', false),
                    (?2, null, ?3, true, '{}', '{}', '{}', '{}', '{}', false)
                on conflict do nothing""", scene.group.id(), municipality, Scene.MUNICIPALITY);
        for (Thing item : scene.items.subList(0, 2)) {
            String inGroup = answered(given, item, scene.group.id());
            calls.put(
                    "answerThemeGroupSuggestion",
                    Action.ANSWER_ROLL,
                    List.of(scene.inGroup("a suggestion of " + item.name(), "id", inGroup, item.seenBy(), null)),
                    "{\"status\": \"taken-up\"}");
            calls.put(
                    "answerMunicipalitySuggestion",
                    Action.ANSWER_ROLL,
                    List.of(municipality(scene, Map.of("id", answered(given, item, municipality)), item.seenBy())),
                    "{\"status\": \"taken-up\"}");
        }
    }

    private static String answered(Given given, Thing item, UUID place) {
        UUID id = UUID.randomUUID();
        given.run("""
                insert into suggestion (id, version, place, item, score, reasons, status, computed_at, answered_at)
                select ?1, 0, ?2, id, 3, '[]', 'DISMISSED', now(), now() from knowledge_item
                where public_id = ?3""", id, place, item.ids().get("id"));
        return id.toString();
    }

    private static Thing municipality(Scene scene, Map<String, String> more, @Nullable Action seenBy) {
        Map<String, String> ids = new HashMap<>(Scene.municipality().ids());
        ids.putAll(more);
        return new Thing(
                "what is suggested to the municipality",
                ids,
                seenBy,
                Set.of(),
                Scene.MUNICIPALITY,
                "person:" + scene.author.id());
    }
}
