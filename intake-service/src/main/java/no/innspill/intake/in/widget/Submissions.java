package no.innspill.intake.in.widget;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.innspill.intake.application.ReceiveFeedback;
import no.innspill.intake.application.ReceiveFeedback.Outcome;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.Page;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.domain.widget.Proofs;
import no.innspill.intake.domain.widget.Proofs.Checked;
import no.innspill.intake.domain.widget.Site;
import no.innspill.intake.in.http.FeedbackReader;
import no.innspill.support.problem.InvalidField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes what a person sent from a page of a site, by script or by plain form: the same checks, and then the same reading, protection and
 * receipt as every other piece.
 */
@Component
class Submissions {
    /** Of what is sent, the field that no person sees. */
    static final String TRAP = "website";

    static final String PROOF = "proof";

    /** The most characters of a text from a page. */
    static final int LONGEST_TEXT = 2000;

    private static final List<String> TAKEN_OVER = List.of("foundIt", "text", "page", "languageForm");

    private final Proofs proofs;
    private final FeedbackReader reader;
    private final ReceiveFeedback receiveFeedback;
    private final Clock clock;

    Submissions(Proofs proofs, FeedbackReader reader, ReceiveFeedback receiveFeedback, Clock clock) {
        this.proofs = proofs;
        this.reader = reader;
        this.receiveFeedback = receiveFeedback;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Result {
        record Received(ReceiptCode code) implements Result {}

        /** A machine filled in what no person sees: it is told what it wants to hear, and nothing is kept. */
        record Trapped() implements Result {}

        record Wrong(List<InvalidField> errors) implements Result {}

        /** Something else came with the same proof before. */
        record OtherContent() implements Result {}

        /** It is not known to be durable: the same must be sent again. */
        record NotNow() implements Result {}
    }

    /** Takes a piece; fails with the store's exception when the store is away. */
    Result take(Site site, ObjectNode sent) {
        Instant now = clock.instant();
        if (!text(sent, TRAP).isEmpty()) {
            return new Result.Trapped();
        }
        return switch (proofs.check(text(sent, PROOF), site.id(), now)) {
            case Checked.NotOurs() -> wrong("not-ours", "Must be the proof of this site's latest session.");
            case Checked.TooSoon() -> wrong("too-soon", "Must have been shown for some seconds. Send it again.");
            case Checked.TooOld() -> wrong("too-old", "Must be of a newer session.");
            case Checked.Good(var proof) -> read(site, piece(site, proof.submission(), sent), sent, now);
        };
    }

    private Result read(Site site, ObjectNode piece, ObjectNode sent, Instant now) {
        List<InvalidField> errors = new ArrayList<>();
        sent.propertyNames().stream()
                .filter(name -> !TAKEN_OVER.contains(name) && !name.equals(TRAP) && !name.equals(PROOF))
                .forEach(name -> errors.add(new InvalidField("", "unknown-field", "Known here: " + TAKEN_OVER + ".")));
        if (!sent.has("foundIt")) {
            errors.add(new InvalidField("/foundIt", "required", "Must be there."));
        }
        if (text(sent, "text").length() > LONGEST_TEXT) {
            errors.add(new InvalidField("/text", "too-long", "Must have at most " + LONGEST_TEXT + " characters."));
        }
        return switch (reader.read(piece, now)) {
            case FeedbackReader.Result.Wrong(var more) -> {
                more.stream().filter(error -> !errors.contains(error)).forEach(errors::add);
                yield new Result.Wrong(errors);
            }
            case FeedbackReader.Result.Read(var feedback) -> {
                Page page = feedback.page();
                if (page != null && !site.has(page.address())) {
                    errors.add(new InvalidField("/page/address", "not-yours", "Must be a page of this site."));
                }
                yield errors.isEmpty() ? received(site, feedback) : new Result.Wrong(errors);
            }
        };
    }

    private Result received(Site site, Feedback feedback) {
        return switch (receiveFeedback.receive(feedback, site.body().value())) {
            case Outcome.Accepted accepted -> new Result.Received(accepted.code());
            case Outcome.OtherContent() -> new Result.OtherContent();
            // a site outlives neither its body nor a change of hands
            case Outcome.UnknownBody() -> new Result.NotNow();
            case Outcome.NotYours() -> new Result.NotNow();
            case Outcome.NotNow() -> new Result.NotNow();
        };
    }

    private static ObjectNode piece(Site site, String submission, ObjectNode sent) {
        ObjectNode piece = JsonNodeFactory.instance.objectNode();
        piece.put("body", site.body().value());
        piece.put("externalId", submission);
        piece.put("channel", "WEB");
        if (site.service() != null) {
            piece.put("service", site.service());
        }
        TAKEN_OVER.stream().filter(sent::has).forEach(name -> piece.set(name, sent.get(name)));
        if (!sent.has("languageForm")) {
            piece.put("languageForm", site.language().name().toLowerCase(Locale.ROOT));
        }
        return piece;
    }

    private static Result wrong(String code, String right) {
        return new Result.Wrong(List.of(new InvalidField("/" + PROOF, code, right)));
    }

    private static String text(ObjectNode sent, String field) {
        @Nullable JsonNode node = sent.get(field);
        return node != null && node.isString() ? node.stringValue() : "";
    }
}
