package no.innspill.intake.imports.in.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class Utf8OrWindowsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Property
    void whatIsUtf8IsReadAsIt(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 7) int step)
            throws IOException {
        Utf8OrWindows reader = new Utf8OrWindows(slow(text.getBytes(StandardCharsets.UTF_8), step));

        assertThat(all(reader)).isEqualTo(text);
        assertThat(reader.encoding()).isEqualTo("UTF-8");
    }

    @Property
    void aNorwegianTextInWindows1252IsReadAsIt(@ForAll("norwegian") String text) throws IOException {
        assertThat(all(new Utf8OrWindows(slow(text.getBytes(WINDOWS), 3)))).isEqualTo(text);
    }

    @Test
    void bothInOneFileAreRead() throws IOException {
        byte[] first = "blåbær – ".getBytes(StandardCharsets.UTF_8);
        byte[] second = "grøt “ja”".getBytes(WINDOWS);
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        Utf8OrWindows reader = new Utf8OrWindows(slow(both, 5));

        assertThat(all(reader)).isEqualTo("blåbær – grøt “ja”");
        assertThat(reader.encoding()).isEqualTo("UTF-8 + Windows-1252");
    }

    @Test
    void theMarkOfUtf8IsNoText() throws IOException {
        assertThat(all(new Utf8OrWindows(slow("\uFEFFNavn".getBytes(StandardCharsets.UTF_8), 1))))
                .isEqualTo("Navn");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abcæøåÆØÅ;,\"\n\r\t é€–đŋčšž漢字")
                .ofMaxLength(200)
                .map(text -> text + "\uD83D\uDE00")
                .filter(text -> !text.startsWith("\uFEFF"));
    }

    @Provide
    Arbitrary<String> norwegian() {
        return Arbitraries.strings().withChars("abcdefgæøåÆØÅéèôü .,;!?-\n").ofMaxLength(300);
    }

    private static String all(Utf8OrWindows reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] some = new char[5];
        for (int got = reader.read(some, 0, some.length); got >= 0; got = reader.read(some, 0, some.length)) {
            text.append(some, 0, got);
        }
        return text.toString();
    }

    /** Bytes that come a few at a time, as from a network. */
    private static InputStream slow(byte[] bytes, int step) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, step));
            }
        };
    }
}
