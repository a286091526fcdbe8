package dk.videnrul.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
    private static final Sort BY_NAME = Sort.by("name").and("id");

    Optional<Person> withSubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    List<Person> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** In order of name, after the place of a name and id. */
    List<Person> after(@Nullable String name, @Nullable UUID id, int limit) {
        return (name == null || id == null ? findAll(BY_NAME) : find("(name, id) > (?1, ?2)", BY_NAME, name, id))
                .page(Page.ofSize(limit))
                .list();
    }
}
