package dk.videnrul.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTest {

    private static final Path CHECKOUT = Path.of("/checkout");

    @Test
    void run_takes_port_8080_and_the_data_folder_of_the_checkout_by_default() {
        assertThat(parse("run")).isEqualTo(new Command.Run(CHECKOUT.resolve(".videnrul"), 8080, true, false, true));
    }

    @Test
    void run_understands_all_its_options_in_any_order() {
        assertThat(parse("run", "--fresh", "--data", "/d", "--no-demo", "--without-api", "--port", "0"))
                .isEqualTo(new Command.Run(Path.of("/d"), 0, false, true, false));
    }

    @Test
    void token_takes_the_user_before_or_after_the_data_folder() {
        assertThat(parse("token", "medlem", "--data", "/d")).isEqualTo(new Command.Token(Path.of("/d"), "medlem"));
        assertThat(parse("token", "--data", "/d", "medlem")).isEqualTo(new Command.Token(Path.of("/d"), "medlem"));
    }

    @Test
    void stop_takes_a_data_folder() {
        assertThat(parse("stop", "--data", "/d")).isEqualTo(new Command.Stop(Path.of("/d")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            run --port many  | 'many' is no port
            run --port 65536 | '65536' is no port
            run --port -1    | '-1' is no port
            run --port       | --port needs a value
            run --data       | --data needs a value
            run --prot 1     | unknown option '--prot'
            run medlem       | unknown option 'medlem'
            token            | whose token?
            token a b        | unknown option 'b'
            rnu              | unknown command 'rnu'
            """)
    void a_slip_is_named(String line, String complaint) {
        assertThatThrownBy(() -> parse(line.split(" ")))
                .isInstanceOf(Fault.class)
                .hasMessageContaining(complaint);
    }

    private static Command parse(String... words) {
        return Command.parse(List.of(words), CHECKOUT);
    }
}
