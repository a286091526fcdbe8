package dk.videnrul.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class WorkshopThemeRepository implements PanacheRepositoryBase<WorkshopTheme, UUID> {

    Optional<WorkshopTheme> of(UUID workshop, UUID id) {
        return find("workshop = ?1 and id = ?2", workshop, id).firstResultOptional();
    }

    List<WorkshopTheme> of(UUID workshop) {
        return list("workshop = ?1 order by place, id", workshop);
    }

    int lastPlace(UUID workshop) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(place), 0) from WorkshopTheme where workshop = :workshop", Integer.class)
                .setParameter("workshop", workshop)
                .getSingleResult();
    }

    /** All themes with what stands in them and who voted for them, in one statement. */
    List<WorkshopThemeView> counted(UUID workshop) {
        return database()
                .createNativeQuery("""
                        select t.id, t.title, t.place, t.version,
                            (select count(*) from workshop_answer a
                             where a.theme = t.id and a.state = 'SHOWN' and a.duplicate_of is null) as answers,
                            (select count(*) from workshop_vote v where v.theme = t.id) as votes
                        from workshop_theme t
                        where t.workshop = :workshop
                        order by t.place, t.id""", Tuple.class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .map(row -> new WorkshopThemeView(
                        workshop,
                        row.get("id", UUID.class),
                        row.get("title", String.class),
                        row.get("place", Integer.class),
                        row.get("answers", Long.class),
                        row.get("votes", Long.class),
                        row.get("version", Long.class)))
                .toList();
    }

    /** Answers and votes of a theme become those of another; who voted for both has voted for it once. */
    void merge(UUID theme, UUID into) {
        moveAnswers(theme, into);
        database()
                .createNativeQuery("""
                        insert into workshop_vote (participant, theme)
                        select participant, :into from workshop_vote where theme = :theme
                        on conflict do nothing""")
                .setParameter("theme", theme)
                .setParameter("into", into)
                .executeUpdate();
    }

    /** Answers of a theme stand in none. */
    void empty(UUID theme) {
        database()
                .createNativeQuery(
                        "update workshop_answer set theme = null, version = version + 1 where theme = :theme")
                .setParameter("theme", theme)
                .executeUpdate();
    }

    private void moveAnswers(UUID theme, UUID into) {
        database()
                .createNativeQuery(
                        "update workshop_answer set theme = :into, version = version + 1 where theme = :theme")
                .setParameter("theme", theme)
                .setParameter("into", into)
                .executeUpdate();
    }

    private Session database() {
        return getEntityManager().unwrap(Session.class);
    }
}
