package no.innspill.standalone.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.innspill.standalone.lines.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class RedactCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void eachLineIsAnsweredWithItsIdTheRedactedTextAndWhatWasFound() {
        int status = run("""
                {"id":"a1","text":"Ring meg på 998 87 766","other":{"text":[1]}}
                {"text":"Ingenting her","id":2}
                """);

        assertThat(out.toString()).isEqualTo("""
                        {"id":"a1","text":"Ring meg på [PHONE]","found":[{"kind":"PHONE","start":12,"end":22}]}
                        {"id":2,"text":"Ingenting her","found":[]}
                        """);
        assertThat(err.toString()).isEmpty();
        assertThat(status).isZero();
    }

    @Test
    void placesCountCodePointsSoThatAnEmojiIsOne() {
        run("{\"id\":1,\"text\":\"😀😀 tlf 99887766 😀 tlf 99887766\"}");

        assertThat(out.toString()).contains("\"start\":7,\"end\":15").contains("\"start\":22,\"end\":30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            7                     | 7
            -12345678901234567890 | -12345678901234567890
            1.50                  | 1.50
            "7"                   | "7"
            "a\\"b\\u00e5"        | "a\\"bå"
            """)
    void anIdIsGivenBackAsItCame(String id, String given) {
        run("{\"id\":" + id + ",\"text\":\"x\"}");

        assertThat(out.toString()).startsWith("{\"id\":" + given + ",");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kari@example.no                     | null | is not valid JSON, at column 1
            [1]                                 | null | must be a JSON object
            {"text":"x"}                        | null | lacks id
            {"id":null,"text":"x"}              | null | id must be a string or a number
            {"id":3}                            | 3    | lacks text
            {"id":3,"text":["kari@example.no"]} | 3    | text must be a string
            {"id":3,"text":"a","id":4}          | 3    | is not valid JSON, at column 24
            {"id":3,"text":"a"}{"id":4}         | 3    | must be one JSON object and nothing else
            """)
    void aLineThatCannotBeReadIsAnsweredAndToldAndTheRestGoesOn(String line, String id, String why) {
        int status = run(line + "\n{\"id\":9,\"text\":\"x\"}\n");

        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"id\":" + id + ",\"error\":\"" + why + "\"}", "{\"id\":9,\"text\":\"x\",\"found\":[]}");
        assertThat(err.toString().strip()).isEqualTo("line 1: " + why);
        assertThat(status).isEqualTo(1);
    }

    @Test
    void whatIsNotUtf8OrNoLineOfAPersonsIsRefusedAndLeftBehind() {
        byte[] latin1 = "{\"id\":1,\"text\":\"på\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        String endless = "{\"id\":2,\"text\":\"" + "a".repeat(Lines.LONGEST) + "\"}\n";
        int status = run(new SequenceInputStream(
                new ByteArrayInputStream(latin1), bytes(endless + "\uFEFF\n\n{\"id\":3,\"text\":\"x\"}")));

        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"id\":null,\"error\":\"is not UTF-8\"}",
                        "{\"id\":null,\"error\":\"is longer than 1048576 bytes\"}",
                        "{\"id\":null,\"error\":\"is not valid JSON, at column 1\"}",
                        "{\"id\":3,\"text\":\"x\",\"found\":[]}");
        assertThat(status).isEqualTo(1);
    }

    @Test
    void aByteOrderMarkBeforeTheFirstLineIsPassedOver() {
        assertThat(run("\uFEFF{\"id\":3,\"text\":\"x\"}\r\n")).isZero();
    }

    @Test
    void aFileIsReadWhereOneIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("texts.ndjson"), "{\"id\":1,\"text\":\"x\"}\n");

        assertThat(run("", file.toString())).isZero();
        assertThat(out.toString()).contains("\"id\":1");
        assertThat(run("", folder.resolve("absent").toString())).isEqualTo(2);
    }

    @Test
    void aReaderThatHasGoneEndsItWithoutAStackTrace() {
        Writer gone = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        int status = command(bytes("{\"id\":1,\"text\":\"x\"}\n"), gone).execute();

        assertThat(status).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
    }

    private int run(String lines, String... arguments) {
        return command(bytes(lines), out).execute(arguments);
    }

    private int run(InputStream in) {
        return command(in, out).execute();
    }

    private CommandLine command(InputStream in, Writer answers) {
        return new CommandLine(new RedactCommand(in, answers)).setErr(new PrintWriter(err, true));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
