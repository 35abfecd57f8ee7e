package no.innspill.routing.in.web;

import java.util.Locale;
import no.innspill.routing.application.Decisions;
import no.innspill.routing.application.Decisions.History;
import no.innspill.support.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Why a piece of feedback went where it went, for the body that submitted it and the one that got it. */
@RestController
class DecisionApi {

    private final Decisions decisions;
    private final Wording wording;

    DecisionApi(Decisions decisions, Wording wording) {
        this.decisions = decisions;
        this.wording = wording;
    }

    @GetMapping("/api/v1/decisions/{feedbackId}")
    DecisionJson.RoundJson decision(Caller caller, @PathVariable String feedbackId, Locale locale) {
        History history = OwnBody.there(
                decisions.history(OwnBody.id(feedbackId)).filter(found -> OwnBody.concerns(found.now(), caller)));
        return DecisionJson.RoundJson.of(history, wording.of(locale));
    }
}
