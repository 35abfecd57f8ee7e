package no.innspill.intake.out.store;

import java.time.Instant;
import java.util.Objects;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.Progress;
import org.jspecify.annotations.Nullable;

/** What has become of a piece; which fields are there hangs on the state. */
record ProgressDocument(
        State state,
        @Nullable String body,
        Progress.@Nullable Reason reason,
        @Nullable LocalText channel,
        @Nullable String address,
        Progress.@Nullable Outcome outcome,
        @Nullable Instant at) {

    enum State {
        RECEIVED,
        TRIAGE,
        WITH,
        TAKEN,
        REDIRECTED,
        RESOLVED
    }

    static ProgressDocument from(Progress progress) {
        return switch (progress) {
            case Progress.Received() -> of(State.RECEIVED, null);
            case Progress.InTriage() -> of(State.TRIAGE, null);
            case Progress.With(var body, var taken) -> of(taken ? State.TAKEN : State.WITH, body);
            case Progress.Redirected(var reason, var channel, var address) ->
                new ProgressDocument(State.REDIRECTED, null, reason, channel, address, null, null);
            case Progress.Withdrawn(var at) ->
                throw new IllegalArgumentException("a receipt itself says when it was taken back");
            case Progress.Erased(var at) ->
                throw new IllegalArgumentException("a receipt itself says when it was erased");
            case Progress.Resolved(var body, var outcome, var at) ->
                new ProgressDocument(State.RESOLVED, body.value(), null, null, null, outcome, at);
        };
    }

    private static ProgressDocument of(State state, @Nullable OrganisationNumber body) {
        return new ProgressDocument(state, body == null ? null : body.value(), null, null, null, null, null);
    }

    Progress toDomain() {
        return switch (state) {
            case RECEIVED -> new Progress.Received();
            case TRIAGE -> new Progress.InTriage();
            case WITH -> new Progress.With(body(body), false);
            case TAKEN -> new Progress.With(body(body), true);
            case REDIRECTED -> new Progress.Redirected(there(reason), there(channel), there(address));
            case RESOLVED -> new Progress.Resolved(body(body), there(outcome), there(at));
        };
    }

    private static OrganisationNumber body(@Nullable String number) {
        return new OrganisationNumber(there(number));
    }

    private static <T> T there(@Nullable T field) {
        return Objects.requireNonNull(field, "a field that the state has");
    }
}
