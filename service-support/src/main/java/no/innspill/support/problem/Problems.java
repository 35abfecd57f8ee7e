package no.innspill.support.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Writes problems the same way everywhere. */
public final class Problems {
    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** The body of an answer, in English as the detail of an error is for those who build systems. */
    public ProblemDetail detail(ProblemType type, String detail, List<InvalidField> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(type.status(), detail);
        problem.setType(URI.create("/problems/" + type.code()));
        problem.setTitle(messages.getMessage("problem." + type.code() + ".title", null, type.code(), Locale.ENGLISH));
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }

    ResponseEntity<ProblemDetail> answer(ProblemException problem) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.retryAfter() != null) {
            headers.set(
                    HttpHeaders.RETRY_AFTER, String.valueOf(problem.retryAfter().toSeconds()));
        }
        ProblemDetail body = detail(problem.type(), String.valueOf(problem.getMessage()), problem.errors());
        return new ResponseEntity<>(body, headers, problem.type().status());
    }
}
