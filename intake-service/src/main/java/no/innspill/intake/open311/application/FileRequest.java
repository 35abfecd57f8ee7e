package no.innspill.intake.open311.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import no.innspill.intake.application.ReceiveFeedback;
import no.innspill.intake.application.ReceiveFeedback.Outcome;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.open311.domain.Place;
import no.innspill.intake.open311.domain.ServiceRequest;
import no.innspill.redaction.Redactor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a report in as feedback, and keeps what Open311 has to give back of it. */
public final class FileRequest {
    private static final Logger LOG = LoggerFactory.getLogger(FileRequest.class);

    private final ReceiveFeedback receiveFeedback;
    private final ServiceRequests requests;
    private final Redactor redactor;
    private final Clock clock;

    public FileRequest(ReceiveFeedback receiveFeedback, ServiceRequests requests, Redactor redactor, Clock clock) {
        this.receiveFeedback = receiveFeedback;
        this.requests = requests;
        this.redactor = redactor;
        this.clock = clock;
    }

    /** Takes it in for the body whose key it came with. */
    public Outcome file(Report report, OrganisationNumber body) {
        Outcome outcome = receiveFeedback.receive(report.feedback(), body.value());
        if (outcome instanceof Outcome.Accepted accepted) {
            keep(accepted.id(), report, body);
        }
        return outcome;
    }

    /** The piece is taken in already: were it refused now, it would come again and count twice. So it is only not given back. */
    private void keep(FeedbackId id, Report report, OrganisationNumber body) {
        boolean sensitive = report.service().sensitive();
        try {
            requests.keep(new ServiceRequest(
                    id,
                    body,
                    report.service().code(),
                    sensitive ? null : without(report.description()),
                    sensitive ? null : without(report.place()),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        } catch (RuntimeException away) {
            LOG.atWarn()
                    .addKeyValue("feedback", id)
                    .addKeyValue("cause", away.getClass().getSimpleName())
                    .log("not kept for Open311");
        }
    }

    private Place without(Place place) {
        return new Place(without(place.address()), without(place.addressId()), place.position());
    }

    private @Nullable String without(@Nullable String text) {
        return text == null ? null : redactor.redact(text).text();
    }
}
