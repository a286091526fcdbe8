package dk.videnrul.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People whom the caller can ask, as each of them wants to be seen; who wants to be left in peace is not among them. */
@ApplicationScoped
public class PeopleToAsk {
    private static final String MAY_BE_NAMED = "status = ACTIVE and privacy.askable = true";

    private final PersonRepository people;
    private final MemberViews views;

    PeopleToAsk(PersonRepository people, MemberViews views) {
        this.people = people;
        this.views = views;
    }

    /** The topics in which people say that they are competent, of those asked for, as far as they tell the caller. */
    @Transactional
    public Map<UUID, List<String>> competentIn(List<String> topics, int limit) {
        if (topics.isEmpty()) {
            return Map.of();
        }
        MemberConditions conditions =
                new MemberConditions().and(MAY_BE_NAMED, Map.of()).competentIn(topics, views.viewer());
        return people.matching(conditions, limit).stream()
                .collect(Collectors.toMap(
                        person -> person.id,
                        person ->
                                person.topics.stream().filter(topics::contains).toList()));
    }

    /** Those of them who may be named, by id. */
    @Transactional
    public Map<UUID, MemberView> named(Collection<UUID> ids) {
        List<Person> shown = people.withIds(ids).stream()
                .filter(person -> person.isActive() && person.privacy.askable())
                .toList();
        return views.page(shown, views.viewer()).stream()
                .collect(Collectors.toMap(MemberView::id, Function.identity()));
    }
}
