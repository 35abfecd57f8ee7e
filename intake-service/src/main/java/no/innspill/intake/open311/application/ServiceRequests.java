package no.innspill.intake.open311.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.open311.domain.Search;
import no.innspill.intake.open311.domain.ServiceRequest;
import org.jspecify.annotations.Nullable;

/** What came by Open311. */
public interface ServiceRequests {

    /** Stores it; the same again changes nothing. */
    void keep(ServiceRequest request);

    List<ServiceRequest> find(Collection<FeedbackId> ids);

    /**
     * Those of a body, the newest first.
     *
     * @param after the last that was read: only those that came before it, or at the same time with a smaller id
     */
    List<ServiceRequest> find(OrganisationNumber body, Search search, @Nullable After after, int most);

    /** Forgets the words of a piece and where it was, and keeps that it came: how it stands can still be asked for. */
    void forgetWords(FeedbackId id);

    /** Forgets what came before a time. */
    long eraseBefore(Instant time);

    /** The last of what was read of a list. */
    record After(Instant at, String id) {}
}
