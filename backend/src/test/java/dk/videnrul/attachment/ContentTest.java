package dk.videnrul.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.SampleFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ContentTest extends HttpTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "bytes=0-3, 206, bytes 0-3/10, 0123",
                "bytes=4-, 206, bytes 4-9/10, 456789",
                "bytes=-3, 206, bytes 7-9/10, 789",
                "bytes=-30, 206, bytes 0-9/10, 0123456789",
                "bytes=8-99, 206, bytes 8-9/10, 89",
                "bytes=9-9, 206, bytes 9-9/10, 9",
                "'bytes=0-1,4-5', 200, -, 0123456789",
                "bytes=5-2, 200, -, 0123456789",
                "lines=0-1, 200, -, 0123456789",
                "bytes=-, 200, -, 0123456789",
                "bytes=10-, 416, bytes */10, -",
                "bytes=-0, 416, bytes */10, -"
            })
    void a_part_of_it_is_given(String range, int status, String contentRange, String content) {
        String path = published("tal.txt", SampleFiles.text("0123456789"));
        Response answer = asGuest().header("Range", range).get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.getHeader("Content-Range")).isEqualTo(contentRange);
        if (content == null) {
            assertThat(answer.contentType()).startsWith("application/problem+json");
        } else {
            assertThat(answer.asString()).isEqualTo(content);
            assertThat(answer.getHeader("Content-Length")).isEqualTo("" + content.length());
            assertThat(answer.getHeader("Accept-Ranges")).isEqualTo("bytes");
        }
    }

    @Test
    void a_large_file_comes_back_as_it_was_whole_and_in_parts_over_its_chunks() {
        byte[] content = SampleFiles.pdf("x");
        byte[] large = Arrays.copyOf(content, PostgresFileStore.CHUNK * 3 + 17);
        byte[] noise = new byte[large.length - content.length];
        new Random(1).nextBytes(noise);
        System.arraycopy(noise, 0, large, content.length, noise.length);
        String path = published("stor.pdf", large);
        assertThat(asGuest().get(path).asByteArray()).isEqualTo(large);
        int from = PostgresFileStore.CHUNK - 5;
        int to = PostgresFileStore.CHUNK * 2 + 5;
        assertThat(asGuest()
                        .header("Range", "bytes=" + from + "-" + to)
                        .get(path)
                        .asByteArray())
                .isEqualTo(Arrays.copyOfRange(large, from, to + 1));
    }

    @Test
    void the_tag_spares_a_second_download_and_guards_parts() {
        String path = published("tal.txt", SampleFiles.text("0123456789"));
        String tag = asGuest().get(path).getHeader("ETag");
        asGuest().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", equalTo(tag));
        asGuest()
                .header("If-Range", tag)
                .header("Range", "bytes=0-1")
                .get(path)
                .then()
                .statusCode(206);
        asGuest()
                .header("If-Range", "\"another\"")
                .header("Range", "bytes=0-1")
                .get(path)
                .then()
                .statusCode(200);
        Response head = asGuest().head(path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.getHeader("Content-Length")).isEqualTo("10");
        assertThat(head.asString()).isEmpty();
    }

    @Test
    void its_name_is_told_in_a_way_that_leads_nobody_astray() throws Exception {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String item = Items.draft().in(group).publish(() -> as(chair));
        String path = Files.named("Børn på Ærø; 50%.txt", SampleFiles.text("x")).addAsBrowser(item, chair);
        as(chair)
                .get(path + "/content")
                .then()
                .header("Content-Disposition", containsString("inline; filename=\"Boern paa Aeroe; 50_.txt\""))
                .header(
                        "Content-Disposition",
                        containsString("filename*=UTF-8''B%C3%B8rn%20p%C3%A5%20%C3%86r%C3%B8%3B%2050%25.txt"));
    }

    @Test
    void only_what_browsers_show_safely_is_shown_by_them() {
        Response text = asGuest().get(published("a.txt", SampleFiles.text("<b>x</b>")));
        assertThat(text.contentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(text.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(text.getHeader("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(text.getHeader("Content-Language")).isEqualTo("da");
        asGuest()
                .get(published("a.docx", SampleFiles.docx("x")))
                .then()
                .header("Content-Disposition", containsString("attachment;"));
        asGuest()
                .get(published("a.pdf", SampleFiles.pdf("x")))
                .then()
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("inline;"))
                .header("Content-Security-Policy", not(containsString("sandbox")));
    }

    @Test
    void it_is_seen_with_its_item_and_kept_by_others_only_when_everybody_may_see_it() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        for (String visibility : new String[] {"public", "members", "group"}) {
            String item = Items.draft().in(group).with("visibility", visibility).publish(() -> as(chair));
            String file = Files.named("a.txt", SampleFiles.text("x")).readBy(item, () -> as(chair));
            for (String path : new String[] {file, file + "/content", Items.PATH + "/" + item + "/attachments"}) {
                boolean all = visibility.equals("public");
                asGuest().get(path).then().statusCode(all ? 200 : 404);
                as(given.member()).get(path).then().statusCode(visibility.equals("group") ? 404 : 200);
                as(given.memberOf(group)).get(path).then().statusCode(200);
                asPartner("knowledge:read").get(path).then().statusCode(all ? 200 : 404);
                asPartner("groups:read").get(path).then().statusCode(403);
            }
            assertThat(as(chair).get(file + "/content").getHeader("Cache-Control"))
                    .isEqualTo(visibility.equals("public") ? "public, max-age=60" : "private, no-cache");
        }
    }

    @Test
    void a_draft_gives_its_files_to_its_author_alone() {
        Given.Somebody author = given.member();
        String item = Items.draft().write(as(author)).jsonPath().getString("id");
        String file = Files.named("a.txt", SampleFiles.text("x")).readBy(item, () -> as(author));
        as(author).get(file + "/content").then().statusCode(200).header("Cache-Control", equalTo("private, no-cache"));
        as(given.member()).get(file + "/content").then().statusCode(404);
        asGuest().get(file).then().statusCode(404);
    }

    @Test
    void downloads_are_noted_once_for_each_beginning() {
        String path = published("tal.txt", SampleFiles.text("0123456789"));
        String id = path.split("/")[4];
        asGuest().get(path);
        asGuest().header("Range", "bytes=0-3").get(path);
        asGuest().header("Range", "bytes=4-").get(path);
        asGuest().head(path);
        assertThat(given.rows("select what from outbox where subject = 'attachment' and subject_id = '" + id
                        + "' order by transaction, number"))
                .asList()
                .containsExactly("uploaded", "read", "downloaded", "downloaded");
    }

    /** Answers the path of the content of a file of a public item. */
    private String published(String name, byte[] content) {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String item = Items.draft().in(group).publish(() -> as(chair));
        return Files.named(name, content).readBy(item, () -> as(chair)) + "/content";
    }
}
