package dk.videnrul.knowledge;

import static dk.videnrul.testsupport.Items.take;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

/** A group with its chair and somebody who writes in it. */
abstract class ItemTestCase extends HttpTest {
    Given.Group group;
    Given.Somebody chair;
    Given.Somebody author;

    @BeforeEach
    void a_group_with_its_people() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        author = given.memberOf(group);
    }

    Supplier<RequestSpecification> author() {
        return () -> as(author);
    }

    Supplier<RequestSpecification> chair() {
        return () -> as(chair);
    }

    String written() {
        return Items.draft().in(group).write(as(author)).jsonPath().getString("id");
    }

    String published(Map<String, ?> more) {
        Items draft = Items.draft().in(group);
        more.forEach(draft::with);
        String id = draft.write(as(author)).jsonPath().getString("id");
        take(chair(), id, "published").then().statusCode(200);
        return id;
    }
}
