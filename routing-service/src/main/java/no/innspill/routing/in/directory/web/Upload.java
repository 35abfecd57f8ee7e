package no.innspill.routing.in.directory.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;

/** The text of a file that was sent. What is not UTF-8 is Windows-1252, as spreadsheets write it. */
final class Upload {

    /** In bytes. */
    static final int LARGEST = 2 * 1024 * 1024;

    private Upload() {}

    static String text(InputStream sent) {
        try {
            byte[] bytes = sent.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ProblemException(StandardProblem.TOO_LARGE, "A file has at most 2 MiB.");
            }
            String text = decoded(bytes);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
