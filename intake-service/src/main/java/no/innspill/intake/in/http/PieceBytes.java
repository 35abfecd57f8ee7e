package no.innspill.intake.in.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Reads the body of a request as text: JSON by its type, UTF-8 by its bytes, and no more than a piece may have. */
public final class PieceBytes {
    private PieceBytes() {}

    /** The text; ends in a problem when it is too large, of another type or in another encoding. */
    public static String read(HttpServletRequest request, int most) throws IOException {
        mustBeJson(request);
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        byte[] bytes = request.getInputStream().readNBytes(most + 1);
        if (bytes.length > most) {
            throw tooLarge(most);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(StandardProblem.MALFORMED, "The body is not in UTF-8.");
        }
    }

    private static void mustBeJson(HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("identity")) {
            throw unsupported("Send the body as it is, without a Content-Encoding.");
        }
        try {
            MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
            boolean utf8 = type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8);
            if (!type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) || !utf8) {
                throw unsupported("Send application/json in UTF-8.");
            }
        } catch (IllegalArgumentException e) {
            throw unsupported("Send application/json in UTF-8.");
        }
    }

    private static ProblemException unsupported(String detail) {
        return new ProblemException(StandardProblem.UNSUPPORTED_MEDIA_TYPE, detail);
    }

    private static ProblemException tooLarge(int most) {
        return new ProblemException(StandardProblem.TOO_LARGE, "A piece has at most " + most + " bytes.");
    }
}
