package dk.videnrul.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.platform.problem.ProblemType;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @Test
    void every_language_says_everything() throws IOException {
        Set<Object> danish = keys("messages.properties");
        assertThat(keys("messages_en.properties")).isEqualTo(danish);
        assertThat(keys("messages_sv.properties")).isEqualTo(danish);
    }

    /** The later one would silently take the place of the other. */
    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties", "messages_sv.properties"})
    void nothing_is_said_twice(String name) throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/resources", name)))
                .filteredOn(line -> line.matches("[a-z][^=]*=.*"))
                .extracting(line -> line.substring(0, line.indexOf('=')))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_kind_of_problem_is_documented(ProblemType type) {
        for (Language language : Language.values()) {
            assertThat(Messages.say(language, "problem." + type.slug() + ".title"))
                    .isNotBlank();
            assertThat(Messages.say(language, "problem." + type.slug() + ".meaning"))
                    .isNotBlank();
        }
    }

    @Test
    void counts_are_spoken() {
        assertThat(Messages.say(Language.DA, "problem.validation-failed.detail", 1))
                .isEqualTo("Ret fejlen og prøv igen.");
        assertThat(Messages.say(Language.DA, "problem.validation-failed.detail", 3))
                .isEqualTo("Ret de 3 fejl og prøv igen.");
        assertThat(Messages.say(Language.EN, "fault.text-too-long", 2000, 2345))
                .isEqualTo("2000 characters at most; there are 2345.");
    }

    private static Set<Object> keys(String name) throws IOException {
        try (Reader reader =
                new InputStreamReader(MessagesTest.class.getResourceAsStream("/" + name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties.keySet();
        }
    }
}
