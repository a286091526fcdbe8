package dk.videnrul.methodcall;

import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonLeft;
import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Which calls somebody planned or is asked about, for their own copy. Who leaves is not asked any more. */
@ApplicationScoped
class PeopleInMethodCalls implements PersonalData {
    private final MethodCallStore store;

    PeopleInMethodCalls(MethodCallStore store) {
        this.store = store;
    }

    void leave(@Observes PersonLeft leaving) {
        let(leaving.person().id());
    }

    void forget(@Observes PersonForgotten deletion) {
        let(deletion.person().id());
    }

    private void let(UUID person) {
        store.calls().update("contact = null where contact = ?1", person);
        store.signUps().update("contact = null, version = version + 1 where contact = ?1", person);
    }

    @Override
    public String section() {
        return "method-calls";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return Stream.concat(
                        store.calls().list("writer.author = ?1 or contact = ?1 order by id", person).stream()
                                .map(call -> told(call, person)),
                        store.signUps().list("contact = ?1 order by key.call", person).stream()
                                .map(PeopleInMethodCalls::told))
                .toList();
    }

    private static Map<String, Object> told(MethodCall call, UUID person) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("methodCall", call.id);
        told.put("title", call.title);
        told.put("planned", person.equals(call.writer.author()));
        told.put("contact", person.equals(call.contact));
        told.put("plannedAt", call.createdAt);
        return told;
    }

    private static Map<String, Object> told(MethodSignUp signUp) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("methodCall", signUp.key.call());
        told.put("contactFor", signUp.key.municipality());
        return told;
    }
}
