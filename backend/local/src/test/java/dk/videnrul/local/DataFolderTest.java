package dk.videnrul.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new DataFolder(file.resolve("data")).open())
                .isInstanceOf(Fault.class)
                .hasMessageStartingWith("cannot write to the data folder " + file.resolve("data"));
    }

    @Test
    void starting_afresh_leaves_what_others_put_there() throws IOException {
        var data = new DataFolder(folder);
        data.createFolders();
        Secrets.of(data.secrets());
        Path letter = Files.writeString(folder.resolve("letter.txt"), "dear");

        data.clear();

        assertThat(folder).isDirectoryContaining(letter::equals).isDirectoryNotContaining(data.api()::equals);
        assertThat(data.secrets()).doesNotExist();
    }

    @Test
    void a_folder_that_was_never_ours_is_not_cleared() throws IOException {
        Path others = Files.createDirectory(folder.resolve("api"));

        new DataFolder(folder).clear();

        assertThat(others).exists();
    }
}
