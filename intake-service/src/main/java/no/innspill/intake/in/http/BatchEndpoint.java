package no.innspill.intake.in.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.application.ReceiveFeedback;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.Problems;
import no.innspill.support.problem.StandardProblem;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Caller;
import no.innspill.support.security.Permission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code POST /api/v1/feedback/batch}: many pieces of a body's feedback in one call, as NDJSON or as a JSON array, read and answered as
 * they come. The answer has a line of NDJSON for each piece, in their order, and a last one that counts them. One bad piece stops none of
 * the others, and a call that was cut off is sent again as it was: pieces with ids count once.
 */
@RestController
class BatchEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(BatchEndpoint.class);
    private static final String PATH = "/api/v1/feedback/batch";
    private static final MediaType LINES = MediaType.parseMediaType("application/x-ndjson");
    private static final MediaType ARRAY = MediaType.APPLICATION_JSON;

    private final FeedbackReader reader;
    private final IdempotencyHeader keys;
    private final PieceQuota quota;
    private final ReceiveFeedback receiveFeedback;
    private final IntakeSettings intake;
    private final BatchSettings settings;
    private final Problems problems;
    private final JsonMapper json;
    private final Clock clock;
    private final Semaphore free;

    BatchEndpoint(
            FeedbackReader reader,
            IdempotencyHeader keys,
            PieceQuota quota,
            ReceiveFeedback receiveFeedback,
            IntakeSettings intake,
            BatchSettings settings,
            Problems problems,
            JsonMapper json,
            Clock clock) {
        this.reader = reader;
        this.keys = keys;
        this.quota = quota;
        this.receiveFeedback = receiveFeedback;
        this.intake = intake;
        this.settings = settings;
        this.problems = problems;
        this.json = json;
        this.clock = clock;
        this.free = new Semaphore(settings.atOnce());
    }

    @Bean
    static AccessRule handingInMany() {
        return AccessRule.of(HttpMethod.POST, PATH, Permission.SUBMIT_FEEDBACK);
    }

    @PostMapping(PATH)
    void receive(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        boolean lines = isLines(request);
        var reading = new BatchChunk.Reading(reader, keys.read(request), lines ? 1 : 0);
        quota.mustHaveSome(caller);
        if (!free.tryAcquire()) {
            throw ProblemException.unavailable("Other batches are being taken in. Come again soon.", Refusals.SOON);
        }
        try (var answers = new AnswerSpool(settings.answersInMemory().toBytes())) {
            var bytes = new BatchBytes(
                    request.getInputStream(),
                    Math.toIntExact(intake.largestPiece().toBytes()));
            var receiver = new BatchReceiver(
                    receiveFeedback, problems, json, intake.publicAddress(), String.valueOf(caller.body()), lines);
            response.setContentType(LINES.toString());
            try {
                new BatchRun(settings, reading, receiver, answers, clock)
                        .run(bytes, lines ? new LinePieces(bytes) : new ArrayPieces(bytes), response.getOutputStream());
            } finally {
                quota.charge(caller, receiver.pieces());
            }
        } catch (IOException gone) {
            // there is nobody to answer; what was read is taken in, and counts once when it is sent again
            LOG.atInfo().addKeyValue("cause", gone.getClass().getSimpleName()).log("a batch was cut off");
        } finally {
            free.release();
        }
    }

    /** Whether it is NDJSON; ends in a problem where it is nothing that can be read. */
    private static boolean isLines(HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("identity")) {
            throw unsupported("Send the batch as it is, without a Content-Encoding.");
        }
        try {
            MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
            boolean utf8 = type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8);
            if (utf8 && (type.equalsTypeAndSubtype(LINES) || type.equalsTypeAndSubtype(ARRAY))) {
                return type.equalsTypeAndSubtype(LINES);
            }
        } catch (IllegalArgumentException e) {
            // the same as another type
        }
        throw unsupported("Send application/x-ndjson or application/json in UTF-8.");
    }

    private static ProblemException unsupported(String detail) {
        return new ProblemException(StandardProblem.UNSUPPORTED_MEDIA_TYPE, detail);
    }
}
