package dk.videnrul.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("secrets");
    }

    @Test
    void every_secret_is_its_own_and_long_enough_for_the_session_cookie() throws IOException {
        Secrets secrets = Secrets.of(file);

        assertThat(Stream.of(Secrets.Name.values()).map(secrets::get))
                .doesNotHaveDuplicates()
                .allSatisfy(secret -> assertThat(secret).hasSizeGreaterThanOrEqualTo(32));
    }

    @Test
    void only_the_owner_can_read_them() throws IOException {
        Secrets.of(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_second_start_finds_the_same() throws IOException {
        String first = Secrets.of(file).get(Secrets.Name.CLIENT_SECRET);

        assertThat(Secrets.of(file).get(Secrets.Name.CLIENT_SECRET)).isEqualTo(first);
    }

    @Test
    void they_can_stand_in_quotes_of_sql_and_shell() throws IOException {
        Secrets secrets = Secrets.of(file);

        assertThat(Stream.of(Secrets.Name.values()).map(secrets::get))
                .allSatisfy(secret -> assertThat(secret).matches("[A-Za-z0-9_-]+"));
    }

    @Test
    void an_older_folder_gets_what_its_realm_can_still_be_told_and_keeps_the_rest() throws IOException {
        Secrets.of(file);
        List<String> older = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("admin-secret"))
                .toList();
        Files.write(file, older);

        Secrets secrets = Secrets.of(file);

        assertThat(secrets.get(Secrets.Name.ADMIN_SECRET)).hasSizeGreaterThanOrEqualTo(32);
        assertThat(Files.readAllLines(file))
                .containsAll(
                        older.stream().filter(line -> !line.startsWith("#")).toList());
        assertThat(Secrets.read(file).get(Secrets.Name.ADMIN_SECRET)).isEqualTo(secrets.get(Secrets.Name.ADMIN_SECRET));
    }

    @Test
    void a_damaged_file_is_named_with_what_it_lacks() throws IOException {
        Files.writeString(file, "client-secret=x\n");

        assertThatThrownBy(() -> Secrets.of(file))
                .isInstanceOf(Fault.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("postgres-password");
    }
}
