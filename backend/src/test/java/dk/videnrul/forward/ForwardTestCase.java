package dk.videnrul.forward;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;

/** A coordinator who forwards to a colleague. */
abstract class ForwardTestCase extends HttpTest {
    static final String CODE = "0741";
    static final String OPENED = "/api/v1/forwards/";

    Given.Group group;
    Given.Somebody chair;
    Given.Somebody coordinator;
    String colleague;

    @BeforeEach
    void aCoordinator() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        coordinator = given.coordinatorOf(CODE);
        colleague = Forwarding.colleague();
    }

    Items visible(String visibility) {
        return Items.draft().in(group).with("visibility", visibility);
    }

    static String pathOf(Response sent) {
        return Forwarding.path(CODE) + "/" + sent.jsonPath().getString("id");
    }

    ValidatableResponse read(Response sent) {
        return as(coordinator).get(pathOf(sent)).then().statusCode(200);
    }

    ValidatableResponse remind(Response sent) {
        return as(coordinator).post(pathOf(sent) + "/reminders").then();
    }

    ValidatableResponse withdraw(Response sent) {
        return as(coordinator).header("If-Match", "*").delete(pathOf(sent)).then();
    }
}
