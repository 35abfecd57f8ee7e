package no.innspill.routing.in.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import no.innspill.classification.skos.SkosReader;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;

/** Takes in files that are sent. */
final class SentFile {

    private static final int LONGEST_NAME = 200;

    private SentFile() {}

    /** The whole of it, where it is no larger than what is read. */
    static byte[] all(InputStream sent) throws IOException {
        byte[] bytes = sent.readNBytes(SkosReader.MOST_BYTES + 1);
        if (bytes.length > SkosReader.MOST_BYTES) {
            throw new ProblemException(StandardProblem.TOO_LARGE, "A vocabulary has at most 20 MiB.");
        }
        return bytes;
    }

    /** A name to be shown, without its folder. */
    static String name(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.isEmpty() ? "vocabulary" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }
}
