package dk.videnrul.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionResourceTest {

    @ParameterizedTest
    @CsvSource({"/viden/abc,/viden/abc", "/?q=r%C3%B8g,/?q=r%C3%B8g", "/,/"})
    void a_login_leads_back_to_a_page_of_ours(String to, String page) {
        assertThat(SessionResource.ownPage(to)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "",
                "/a\nb",
                "/a b{"
            })
    void a_login_never_leads_anywhere_else(String to) {
        assertThat(SessionResource.ownPage(to)).isEqualTo("/");
    }
}
