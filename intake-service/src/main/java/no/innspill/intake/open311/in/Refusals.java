package no.innspill.intake.open311.in;

import jakarta.servlet.http.HttpServletRequest;
import no.innspill.support.limits.RateLimits;
import no.innspill.support.messaging.Outages;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells what went wrong as the standard has it, in the format that was asked for. */
@RestControllerAdvice(basePackageClasses = Refusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refusal refusal, HttpServletRequest request) {
        Format format = Format.of(request);
        var answer = ResponseEntity.status(refusal.status())
                .cacheControl(CacheControl.noStore())
                .contentType(format.type());
        if (refusal.retryAfter() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(RateLimits.seconds(refusal.retryAfter())));
        }
        return answer.body(format.write("errors", refusal.errors()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> other(Exception failure, HttpServletRequest request) {
        if (Outages.isOutage(failure)) {
            LOG.atWarn()
                    .addKeyValue("cause", failure.getClass().getSimpleName())
                    .log("store or broker away");
            return refused(Refusal.later(), request);
        }
        if (failure instanceof InvalidParameterException
                || (failure instanceof ErrorResponse response
                        && response.getStatusCode().is4xxClientError())) {
            return refused(Refusal.invalid("The request can't be read."), request);
        }
        LOG.atError().addKeyValue("cause", failure.getClass().getName()).log("Open311 request failed");
        return refused(Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here."), request);
    }
}
