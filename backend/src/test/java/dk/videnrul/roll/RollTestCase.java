package dk.videnrul.roll;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** An item of one group, somebody who sends it, and another group that may want it. */
abstract class RollTestCase extends HttpTest {
    Given.Group home;
    Given.Group target;
    Given.Somebody chair;
    Given.Somebody sender;
    Given.Somebody receiver;
    String item;

    @BeforeEach
    void publishAnItem() {
        home = given.themeGroup().active();
        target = given.themeGroup().active();
        chair = given.chairOf(home);
        sender = given.member();
        receiver = given.chairOf(target);
        item = Items.draft().in(home).publish(() -> as(chair));
    }

    Response pull(String what, Given.Group where, RequestSpecification by) {
        return by.contentType(JSON)
                .body(Map.of("to", Map.of("themeGroup", where.slug()), "note", "Vi vil", "direction", "pull"))
                .post(Items.PATH + "/" + what + "/rolls");
    }
}
