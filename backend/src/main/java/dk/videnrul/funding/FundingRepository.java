package dk.videnrul.funding;

import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.text.LikePattern;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class FundingRepository implements PanacheRepositoryBase<FundingApplication, UUID> {
    private static final String FROM = "from FundingApplication f where ";

    /** Open ones by deadline, then the settled ones, the latest first; after the place that the cursor names. */
    List<FundingApplication> matching(FundingQuestion question, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = where(question, values);
        if (after != null) {
            where += " and (f.turn, f.id) > (:turn, :id)";
            values.put("turn", after.key(0, Integer::valueOf));
            values.put("id", after.id(1));
        }
        return find(FROM + where + " order by f.turn, f.id", values)
                .page(0, limit)
                .list();
    }

    long countMatching(FundingQuestion question) {
        Map<String, Object> values = new HashMap<>();
        return count(FROM + where(question, values), values);
    }

    private static String where(FundingQuestion question, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (!question.status().isEmpty()) {
            conditions.add("f.status in :status");
            values.put("status", question.status());
        }
        if (!question.themeGroup().isEmpty()) {
            conditions.add(
                    "exists (select 1 from f.themeGroups g join ThemeGroup t on t.id = g where t.slug in :groups)");
            values.put("groups", question.themeGroup());
        }
        if (question.q() != null && !question.q().isBlank()) {
            conditions.add("f.searchText like :q escape '!'");
            values.put("q", LikePattern.containing(question.q().strip()));
        }
        return String.join(" and ", conditions);
    }
}
