package dk.videnrul.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void what_leads_astray_is_taken_out() {
        assertThat(name("C:\\Brugere\\mig\\rapport.pdf")).isEqualTo("rapport.pdf");
        assertThat(name("../../etc/passwd.txt")).isEqualTo("passwd.txt");
        assertThat(name("rapport\u202Efdp.exe.pdf")).isEqualTo("rapportfdp.exe.pdf");
        assertThat(name("a\r\nSet-Cookie: b.txt")).isEqualTo("aSet-Cookie: b.txt");
        assertThat(name("  mange   blanke .txt ")).isEqualTo("mange blanke .txt");
        assertThat(name(".htaccess.txt")).isEqualTo("htaccess.txt");
        assertThat(name("a\u030Ardbog.txt")).isEqualTo("årdbog.txt");
    }

    @Test
    void a_long_name_keeps_its_end() {
        String name = name("å".repeat(300) + ".docx");
        assertThat(name).endsWith(".docx").hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void old_readers_get_a_name_too() {
        assertThat(new FileName("Åben dør – 100%.pdf").disposition(false))
                .isEqualTo("attachment; filename=\"Aaben doer _ 100_.pdf\"; "
                        + "filename*=UTF-8''%C3%85ben%20d%C3%B8r%20%E2%80%93%20100%25.pdf");
    }

    @Test
    void a_quote_ends_no_header_field() {
        assertThat(new FileName("den \"bedste\" plan\\.pdf").disposition(true)).doesNotContain("\\");
        assertThat(new FileName("den \"bedste\" plan.pdf").disposition(true))
                .isEqualTo(
                        "inline; filename=\"den _bedste_ plan.pdf\"; filename*=UTF-8''den%20%22bedste%22%20plan.pdf");
    }

    private static String name(String given) {
        return new FileName(given).value();
    }
}
