package dk.videnrul.knowledge;

import static dk.videnrul.testsupport.Items.PATH;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who answers for an item today. */
@QuarkusTest
class ContactPersonsTest extends ItemTestCase {
    @Test
    void whoever_holds_the_role_today_answers() {
        String id = published(Map.of("contact", Map.of("by", "group-chair"), "municipality", "0607"));
        String address = given.addressOf(chair);
        as(author)
                .get(PATH + "/" + id)
                .then()
                .body("contactPerson.name", equalTo(chair.name()))
                .body("contactPerson.as", equalTo("chair"))
                .body("contactPerson.email", equalTo(address));
        asGuest()
                .get(PATH + "/" + id)
                .then()
                .body("contactPerson.name", equalTo(chair.name()))
                .body("contactPerson.email", nullValue());
        given.left(chair, group);
        Given.Somebody next = given.chairOf(group);
        asGuest().get(PATH + "/" + id).then().body("contactPerson.name", equalTo(next.name()));
    }

    @Test
    void a_coordinator_answers_for_the_municipality_and_a_named_person_for_themselves() {
        Given.Somebody coordinator = given.coordinatorOf("0825");
        String byRole = published(Map.of("contact", Map.of("by", "coordinator"), "municipality", "0825"));
        asGuest()
                .get(PATH + "/" + byRole)
                .then()
                .body("contactPerson.name", equalTo(coordinator.name()))
                .body("contactPerson.as", equalTo("coordinator"));
        String byName = published(Map.of("contact", Map.of("name", "Anna Berg", "email", "anna@example.org")));
        asGuest()
                .get(PATH + "/" + byName)
                .then()
                .body("contactPerson.name", equalTo("Anna Berg"))
                .body("contactPerson.email", equalTo("anna@example.org"))
                .body("contactPerson.as", equalTo("person"));
        String byNobody = published(Map.of("contact", Map.of("role", "Sundhedskonsulent")));
        asGuest().get(PATH + "/" + byNobody).then().body("contactPerson", nullValue());
    }
}
