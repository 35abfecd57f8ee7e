package no.innspill.intake.imports.in.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** How a file's bytes are read as characters. */
public enum Encoding {
    /** Found out from the bytes. */
    FOUND,
    UTF_8,
    WINDOWS_1252,
    ISO_8859_1;

    private static final int MARK = 2;

    /** Characters, and what they turn out to be in. */
    record Text(Reader reader, Supplier<String> encoding) {}

    Text read(InputStream bytes) throws IOException {
        return switch (this) {
            case FOUND -> found(bytes);
            case UTF_8 -> as(bytes, StandardCharsets.UTF_8);
            case WINDOWS_1252 -> as(bytes, Charset.forName("windows-1252"));
            case ISO_8859_1 -> as(bytes, StandardCharsets.ISO_8859_1);
        };
    }

    /** A spreadsheet's «Unicode text» is UTF-16, and says so by its first two bytes. */
    private static Text found(InputStream bytes) throws IOException {
        PushbackInputStream marked = new PushbackInputStream(bytes, MARK);
        byte[] mark = marked.readNBytes(MARK);
        boolean big = mark.length == MARK && (mark[0] & 0xFF) == 0xFE && (mark[1] & 0xFF) == 0xFF;
        boolean little = mark.length == MARK && (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE;
        if (big || little) {
            return as(marked, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        marked.unread(mark);
        Utf8OrWindows reader = new Utf8OrWindows(marked);
        return new Text(reader, reader::encoding);
    }

    private static Text as(InputStream bytes, Charset charset) {
        return new Text(new InputStreamReader(bytes, charset), charset::displayName);
    }
}
