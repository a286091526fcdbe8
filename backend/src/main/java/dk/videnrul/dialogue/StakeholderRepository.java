package dk.videnrul.dialogue;

import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.text.LikePattern;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StakeholderRepository implements PanacheRepositoryBase<Stakeholder, UUID> {
    private static final String FROM = "from Stakeholder s where ";

    /** Whose next step is due first, then the others by name; after the place that the cursor names. */
    List<Stakeholder> matching(StakeholderQuestion question, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = where(question, values);
        if (after != null) {
            where += " and (s.turn, s.searchText, s.id) > (:turn, :name, :id)";
            values.put("turn", after.key(0, LocalDate::parse));
            values.put("name", after.key(1, name -> name));
            values.put("id", after.id(2));
        }
        return find(FROM + where + " order by s.turn, s.searchText, s.id", values)
                .page(0, limit)
                .list();
    }

    long countMatching(StakeholderQuestion question) {
        Map<String, Object> values = new HashMap<>();
        return count(FROM + where(question, values), values);
    }

    /** The database alone knows what lower case is to its index. */
    Optional<Stakeholder> named(String name) {
        return find("searchText = lower(?1)", name).firstResultOptional();
    }

    /** Counts anew what the list shows of the contacts. Whoever calls holds the row, so that no contact is missed. */
    void count(UUID id) {
        getEntityManager().createNativeQuery("""
                        update stakeholder
                        set last_contact_on = log.latest, open_steps = log.steps, next_due_on = log.due
                        from (
                            select max(day) as latest,
                                count(*) filter (where next_step is not null and not next_step_done) as steps,
                                min(next_step_due) filter (where not next_step_done) as due
                            from stakeholder_contact
                            where stakeholder = :id) as log
                        where id = :id""").setParameter("id", id).executeUpdate();
    }

    private static String where(StakeholderQuestion question, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (!question.kind().isEmpty()) {
            conditions.add("s.kind in :kind");
            values.put("kind", question.kind());
        }
        if (!question.themeGroup().isEmpty()) {
            conditions.add(
                    "exists (select 1 from s.themeGroups g join ThemeGroup t on t.id = g where t.slug in :groups)");
            values.put("groups", question.themeGroup());
        }
        if (question.q() != null && !question.q().isBlank()) {
            conditions.add("s.searchText like :q escape '!'");
            values.put("q", LikePattern.containing(question.q().strip()));
        }
        return String.join(" and ", conditions);
    }
}
