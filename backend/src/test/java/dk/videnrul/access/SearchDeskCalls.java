package dk.videnrul.access;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Action;
import dk.videnrul.testsupport.Given;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How the secretariat's search desk is called: words of the search, and a gap that is shown. */
final class SearchDeskCalls {
    private static final List<Thing> NETWORK = List.of(Thing.network());

    private SearchDeskCalls() {}

    static void put(Calls calls, Given given) {
        List<Thing> words = List.of(thing("words of the search", words(given), Action.KEEP_WORDINGS));
        calls.put("listWordings", Action.KEEP_WORDINGS, NETWORK);
        calls.put("listWordingChanges", Action.KEEP_WORDINGS, NETWORK);
        calls.put("createWording", Action.KEEP_WORDINGS, NETWORK, "{}");
        calls.put("getWording", Action.KEEP_WORDINGS, words);
        calls.put("changeWording", Action.KEEP_WORDINGS, words, "{\"words\": null}");
        calls.put("removeWording", Action.KEEP_WORDINGS, words);
        calls.put("listKnowledgeGaps", Action.SEE_KNOWLEDGE_GAPS, NETWORK);
        calls.put(
                "setKnowledgeGapAside",
                Action.SEE_KNOWLEDGE_GAPS,
                List.of(thing("a knowledge gap", gap(given), Action.SEE_KNOWLEDGE_GAPS)));
    }

    private static UUID words(Given given) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        given.run("""
                insert into wording
                    (id, version, direction, words, finds, topics, search_text, changed_by_name, changed_at, created_at)
                values (?1, 0, 'BOTH_WAYS', '{hverken,eller}', '{}', '{}', 'hverken eller', 'Sofie', now(), now())""", id);
        return id;
    }

    private static UUID gap(Given given) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        given.run("""
                insert into knowledge_gap (id, fingerprint, words, set_aside, searches, last_week)
                values (?1, sha256(cast(cast(?1 as text) as bytea)), 'intet', false, 3, current_date)""", id);
        return id;
    }

    private static Thing thing(String name, UUID id, Action seenBy) {
        return new Thing(name, Map.of("id", id.toString()), seenBy, Set.of(), null, null);
    }
}
