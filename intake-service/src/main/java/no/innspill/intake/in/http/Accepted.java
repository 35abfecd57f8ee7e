package no.innspill.intake.in.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import no.innspill.intake.application.ReceiveFeedback.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The receipt.
 *
 * @param receipt what the person keeps to see what became of it
 * @param statusAddress the page that shows it, without login
 * @param followUpCode what the person keeps secret to read and write messages there; only where an answer is wanted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Accepted(
        String feedbackId,
        String receipt,
        URI statusAddress,
        @Nullable String followUpCode) {

    /**
     * The receipt of a piece.
     *
     * @param publicAddress where people reach the pages of receipts
     */
    static Accepted of(Outcome.Accepted accepted, URI publicAddress) {
        String code = accepted.code().inGroups();
        String pages = publicAddress.toString();
        String base = pages.endsWith("/") ? pages.substring(0, pages.length() - 1) : pages;
        return new Accepted(
                accepted.id().toString(),
                code,
                URI.create(base + "/status/" + code),
                accepted.followUp() == null ? null : accepted.followUp().inGroups());
    }
}
