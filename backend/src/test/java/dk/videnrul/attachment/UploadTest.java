package dk.videnrul.attachment;

import static dk.videnrul.testsupport.Items.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.SampleFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class UploadTest extends HttpTest {
    private Given.Somebody author;
    private String item;

    @BeforeEach
    void draft() {
        author = given.member();
        item = Items.draft().write(as(author)).jsonPath().getString("id");
    }

    @Test
    void a_file_is_added_with_its_title_and_place() {
        add(Files.named("a.pdf", SampleFiles.pdf("Et"))).then().statusCode(201);
        Response added = add(Files.named("b.txt", SampleFiles.text("To")).with("language", "sv"));
        added.then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/attachments/"))
                .body("title", equalTo("Et bilag"))
                .body("format", equalTo("txt"))
                .body("language", equalTo("sv"))
                .body("size", equalTo(2))
                .body("place", equalTo(2))
                .body("item", equalTo(item))
                .body("textState", equalTo("pending"));
        as(author).get(added.getHeader("Location")).then().statusCode(200);
        assertThat(as(author).get(PATH + "/" + item + "/attachments").jsonPath().getList("items.fileName"))
                .containsExactly("a.pdf", "b.txt");
    }

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("a.pdf", SampleFiles.pdf("x"), "pdf"),
                Arguments.of("a.DOCX", SampleFiles.docx("x"), "docx"),
                Arguments.of("a.txt", SampleFiles.text("Viden"), "txt"),
                Arguments.of("a.png", SampleFiles.picture("png"), "png"),
                Arguments.of("a.jpeg", SampleFiles.picture("jpg"), "jpeg"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void formats_that_are_taken(String name, byte[] content, String format) {
        add(Files.named(name, content).with("altText", "Et hus"))
                .then()
                .statusCode(201)
                .body("format", equalTo(format));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a.pdf", SampleFiles.picture("jpg"), "file-name-of-another-format"),
                Arguments.of("a.txt", SampleFiles.pdf("x"), "file-name-of-another-format"),
                Arguments.of("a", SampleFiles.pdf("x"), "file-name-of-another-format"),
                Arguments.of("a.txt", SampleFiles.text("<!DOCTYPE html><html></html>"), "file-format"),
                Arguments.of("a.svg", SampleFiles.text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "file-format"),
                Arguments.of("a.png", new byte[] {'M', 'Z', 0, 0, 3, 0, 0, 0, 4, 0}, "file-format"),
                Arguments.of("a.docx", SampleFiles.zip(Map.of("a", new byte[1])), "file-format"),
                Arguments.of("a.docx", SampleFiles.docm("x"), "file-with-macros"),
                Arguments.of("a.pdf", SampleFiles.text("%PDF-1.7\n1 0 obj"), "file-broken"),
                Arguments.of("a.txt", new byte[0], "file-empty"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void files_that_are_refused(String name, byte[] content, String code) {
        add(Files.named(name, content))
                .then()
                .statusCode(422)
                .body("errors.find { it.pointer == '/file' }.code", equalTo(code));
    }

    @Test
    void every_fault_is_told_at_once_at_its_place() {
        Files faulty = Files.named("a.png", SampleFiles.picture("png"))
                .with("title", null)
                .with("language", "dansk");
        Response refused = add(faulty);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getMap("errors.collectEntries { [it.pointer, it.code] }"))
                .isEqualTo(Map.of("/title", "required", "/altText", "alt-text-needed", "/language", "pattern"));
        add(Files.named("a.txt", SampleFiles.text("x")).with("title", "Om 010203-1234"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("no-cpr"));
        as(author)
                .multiPart("title", "Uden fil")
                .post(PATH + "/" + item + "/attachments")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/file"));
    }

    @Test
    void twenty_five_mebibytes_are_taken_and_not_a_byte_more() {
        add(Files.named(
                        "a.txt",
                        "viden "
                                .repeat(5_000_000)
                                .substring(0, 25 * 1024 * 1024)
                                .getBytes()))
                .then()
                .statusCode(201);
        add(Files.named("a.txt", "viden ".repeat(5_000_000).getBytes()))
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", containsString("25"));
        add(Files.named(
                        "a.txt",
                        "viden "
                                .repeat(5_000_000)
                                .substring(0, 25 * 1024 * 1024 + 1)
                                .getBytes()))
                .then()
                .statusCode(413);
    }

    @Test
    void an_item_has_only_so_many_attachments() {
        given.run("""
                insert into attachment (id, version, item, place, title, language, file_name, format, file_key, size,
                    sha256, state, created_by, created_at, updated_at)
                select gen_random_uuid(), 0, (select id from knowledge_item where public_id = ?1), n, 'x', 'da', 'x.pdf',
                    'PDF', gen_random_uuid()::text, 10, '0', 'NOTHING', 'x', now(), now()
                from generate_series(1, 20) n""", item);
        add(Files.named("a.txt", SampleFiles.text("x")))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("too-many-attachments"));
    }

    @Test
    void a_repeated_upload_gets_the_first_answer_again() {
        String key = UUID.randomUUID().toString();
        Response first = Files.named("a.txt", SampleFiles.text("x"))
                .addTo(item, as(author).header("Idempotency-Key", key));
        Response second = Files.named("a.txt", SampleFiles.text("x"))
                .addTo(item, as(author).header("Idempotency-Key", key));
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        Files.named("a.txt", SampleFiles.text("y"))
                .addTo(item, as(author).header("Idempotency-Key", key))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("idempotency-key-reused"));
    }

    @Test
    void only_those_who_may_change_the_item_add_to_it() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String published = Items.draft().in(group).publish(() -> as(chair));
        Files file = Files.named("a.txt", SampleFiles.text("x"));
        file.addTo(published, asGuest()).then().statusCode(401);
        file.addTo(published, as(given.memberOf(group))).then().statusCode(403);
        file.addTo(item, as(given.member())).then().statusCode(404);
        file.addTo(item, asGuest()).then().statusCode(404);
        file.addTo(published, as(chair)).then().statusCode(201);
        file.addTo(published, asSecretariat()).then().statusCode(201);
    }

    private Response add(Files file) {
        return file.addTo(item, as(author));
    }
}
