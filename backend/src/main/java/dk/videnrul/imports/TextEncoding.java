package dk.videnrul.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** In which letters a file is written. Older spreadsheets write tables in a code page of their own instead of UTF-8. */
final class TextEncoding {
    private static final Charset OF_OLD_SPREADSHEETS = Charset.forName("windows-1252");
    private static final byte[] LITTLE_END_FIRST = {(byte) 0xff, (byte) 0xfe};
    private static final byte[] BIG_END_FIRST = {(byte) 0xfe, (byte) 0xff};
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextEncoding() {}

    static Charset ofTable(Path file) throws IOException {
        try (InputStream begin = Files.newInputStream(file)) {
            byte[] two = begin.readNBytes(2);
            if (Arrays.equals(two, LITTLE_END_FIRST) || Arrays.equals(two, BIG_END_FIRST)) {
                return StandardCharsets.UTF_16;
            }
        }
        try (var strict = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            char[] buffer = new char[8192];
            while (strict.read(buffer) >= 0) {
                // Only whether it can be read is asked.
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return OF_OLD_SPREADSHEETS;
        }
    }

    /** The text without its byte order mark; letters that are none are replaced by a mark that the line's check reports. */
    static BufferedReader reader(Path file, Charset charset) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
