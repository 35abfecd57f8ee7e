package no.innspill.intake.open311.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innspill.intake.application.Bodies;
import no.innspill.intake.application.Body;
import no.innspill.intake.application.Receipts;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.Progress;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.open311.domain.Jurisdiction;
import no.innspill.intake.open311.domain.Search;
import no.innspill.intake.open311.domain.ServiceRequest;
import no.innspill.intake.open311.domain.Standing;
import org.jspecify.annotations.Nullable;

/** Finds what came by Open311, with how it stands. */
public final class FindRequests {
    private static final int AT_A_TIME = 500;

    private final ServiceRequests requests;
    private final Receipts receipts;
    private final Times times;
    private final Bodies bodies;

    public FindRequests(ServiceRequests requests, Receipts receipts, Times times, Bodies bodies) {
        this.requests = requests;
        this.receipts = receipts;
        this.times = times;
        this.bodies = bodies;
    }

    /**
     * A request and how it stands.
     *
     * @param with the name of the body that has it; none while nobody has
     * @param time when something last happened to it; none while nothing has
     */
    public record Found(
            ServiceRequest request,
            Receipt receipt,
            @Nullable LocalText with,
            Times.@Nullable Time time) {
        public Standing standing() {
            return Standing.of(receipt.progress());
        }
    }

    /** Those of the jurisdiction that the codes are of, in the order of the codes; others are passed over. */
    public List<Found> byCodes(Jurisdiction jurisdiction, Collection<ReceiptCode> codes) {
        List<Receipt> known = codes.stream()
                .distinct()
                .flatMap(code -> receipts.find(code).stream())
                .filter(receipt -> receipt.body().equals(jurisdiction.body()))
                .toList();
        Map<FeedbackId, ServiceRequest> filed = requests
                .find(known.stream().map(Receipt::id).toList())
                .stream()
                .collect(Collectors.toMap(ServiceRequest::id, Function.identity()));
        Map<FeedbackId, Times.Time> changed = times.find(filed.keySet());
        return known.stream()
                .filter(receipt -> filed.containsKey(receipt.id()))
                .map(receipt -> found(Objects.requireNonNull(filed.get(receipt.id())), receipt, changed))
                .toList();
    }

    public Optional<Found> byCode(Jurisdiction jurisdiction, ReceiptCode code) {
        return byCodes(jurisdiction, List.of(code)).stream().findFirst();
    }

    /** Those that a search asks for, the newest first, and no more than a list has. */
    public List<Found> search(Jurisdiction jurisdiction, Search search) {
        List<Found> all = new ArrayList<>();
        ServiceRequests.@Nullable After after = null;
        while (all.size() < Search.MOST) {
            List<ServiceRequest> some = requests.find(jurisdiction.body(), search, after, AT_A_TIME);
            Map<FeedbackId, Receipt> standing =
                    receipts.findAll(some.stream().map(ServiceRequest::id).toList());
            Map<FeedbackId, Times.Time> changed = times.find(standing.keySet());
            for (ServiceRequest request : some) {
                Receipt receipt = standing.get(request.id());
                if (receipt != null && all.size() < Search.MOST && isAsked(search, receipt)) {
                    all.add(found(request, receipt, changed));
                }
            }
            if (some.size() < AT_A_TIME) {
                break;
            }
            ServiceRequest last = some.getLast();
            after = new ServiceRequests.After(last.requestedAt(), last.id().toString());
        }
        return all;
    }

    private static boolean isAsked(Search search, Receipt receipt) {
        Boolean closed = search.closed();
        return closed == null || closed == (Standing.of(receipt.progress()) == Standing.CLOSED);
    }

    private Found found(ServiceRequest request, Receipt receipt, Map<FeedbackId, Times.Time> changed) {
        return new Found(request, receipt, with(receipt.progress()), changed.get(request.id()));
    }

    private @Nullable LocalText with(Progress progress) {
        return switch (progress) {
            case Progress.With has -> bodies.find(has.body()).map(Body::name).orElse(null);
            case Progress.Resolved by -> bodies.find(by.body()).map(Body::name).orElse(null);
            case Progress.Received received -> null;
            case Progress.InTriage triage -> null;
            case Progress.Redirected redirected -> null;
            case Progress.Withdrawn withdrawn -> null;
            case Progress.Erased erased -> null;
        };
    }
}
