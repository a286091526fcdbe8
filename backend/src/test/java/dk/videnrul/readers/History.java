package dk.videnrul.readers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.roll.Rolling;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What happens to items of two groups, by chance, the same each time; with faults and with transactions that take long. */
final class History {
    private static final List<String> VISIBILITIES = List.of("public", "public", "members", "group");

    private final Random chance;
    private final String word;
    private final List<Given.Group> groups;
    private final Given.Somebody member;
    private final DataSource database;
    private final List<String> items = new ArrayList<>();
    private final Set<String> archived = new HashSet<>();
    private @Nullable Connection slow;

    History(Random chance, String word, List<Given.Group> groups, Given.Somebody member, DataSource database) {
        this.chance = chance;
        this.word = word;
        this.groups = groups;
        this.member = member;
        this.database = database;
    }

    List<String> items() {
        return items;
    }

    void happen(int step) throws SQLException {
        int what = chance.nextInt(14);
        if (items.size() < 5 || what < 3) {
            items.add(Items.titled(word + " " + step)
                    .in(any(groups))
                    .with("visibility", any(VISIBILITIES))
                    .with("focusAreas", chance.nextBoolean() ? List.of("lighed-i-sundhed") : List.of())
                    .publish(HttpTest::asSecretariat));
            return;
        }
        String item = any(items);
        switch (what) {
            case 3, 4 -> change(item, Map.of("title", word + " " + step));
            case 5, 6 -> change(item, Map.of("visibility", any(VISIBILITIES)));
            case 7 -> change(item, Map.of("themeGroup", any(groups).slug()));
            case 8, 9 -> archiveOrBringBack(item);
            case 10 -> fail(item);
            case 11 -> Rolling.to(any(groups), item, "Hos jer også " + step, HttpTest.as(member));
            case 12 -> beginSomethingSlow(item);
            default -> endSomethingSlow();
        }
    }

    private void archiveOrBringBack(String item) {
        if (archived.remove(item)) {
            Items.take(HttpTest::asSecretariat, item, "published").then().statusCode(200);
        } else {
            Items.take(HttpTest::asSecretariat, item, "archived", "reason", "Forældet")
                    .then()
                    .statusCode(200);
            archived.add(item);
        }
    }

    private void change(String item, Map<String, String> patch) {
        if (!archived.contains(item)) {
            Items.change(HttpTest::asSecretariat, item, patch).then().statusCode(200);
        }
    }

    /** What is refused leaves nothing behind. */
    private static void fail(String item) {
        Items.change(HttpTest::asSecretariat, item, Map.of("title", "x".repeat(300)))
                .then()
                .statusCode(422);
        Items.changeStatus(HttpTest.asSecretariat(), item, "\"99999\"", "archived")
                .then()
                .statusCode(412);
    }

    /** Writes facts of which nobody may hear before it ends, and of which nobody hears when it fails. */
    private void beginSomethingSlow(String item) throws SQLException {
        endSomethingSlow();
        Connection begun = database.getConnection();
        begun.setAutoCommit(false);
        try (PreparedStatement fact = begun.prepareStatement("""
                insert into outbox (subject, subject_id, what, at)
                select 'knowledge-item', id, 'changed', now() from knowledge_item where public_id = ?""")) {
            fact.setString(1, item);
            assertThat(fact.executeUpdate()).isEqualTo(1);
        }
        slow = begun;
    }

    void endSomethingSlow() throws SQLException {
        if (slow != null) {
            try (Connection ending = slow) {
                if (chance.nextBoolean()) {
                    ending.commit();
                } else {
                    ending.rollback();
                }
                ending.setAutoCommit(true);
            }
            slow = null;
        }
    }

    private <T> T any(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
