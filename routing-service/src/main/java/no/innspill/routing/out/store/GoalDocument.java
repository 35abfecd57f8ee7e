package no.innspill.routing.out.store;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import no.innspill.classification.language.Names;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.Explanation;
import no.innspill.routing.domain.decision.RightChannel;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Where something goes, as it is stored.
 *
 * @param outcome ROUTED, TRIAGE, REDIRECTED or WITHDRAWN
 * @param deadline as in ISO 8601: a day is no point in time
 */
record GoalDocument(
        String outcome,
        @Nullable String body,
        @Nullable String unit,
        @Nullable String deadline,
        @Nullable ChannelDocument channel) {

    static final String ROUTED = "ROUTED";
    static final String TRIAGE = "TRIAGE";
    static final String REDIRECTED = "REDIRECTED";
    static final String WITHDRAWN = "WITHDRAWN";

    record ChannelDocument(String purpose, Names names, String address) {}

    static GoalDocument from(Decision decision) {
        return switch (decision) {
            case Decision.Route route ->
                new GoalDocument(
                        ROUTED,
                        route.body().value(),
                        route.unit().value(),
                        route.deadline().toString(),
                        null);
            case Decision.Triage _ -> new GoalDocument(TRIAGE, null, null, null, null);
            case Decision.Withdrawn _ -> new GoalDocument(WITHDRAWN, null, null, null, null);
            case Decision.Redirect redirect ->
                new GoalDocument(REDIRECTED, null, null, null, channel(redirect.channel()));
        };
    }

    Decision toDomain(Explanation why) {
        return switch (outcome) {
            case ROUTED ->
                new Decision.Route(
                        new OrganisationNumber(requireNonNull(body)),
                        new UnitId(requireNonNull(unit)),
                        LocalDate.parse(requireNonNull(deadline)),
                        why);
            case TRIAGE -> new Decision.Triage(why);
            case REDIRECTED -> new Decision.Redirect(toDomain(requireNonNull(channel)), why);
            case WITHDRAWN -> new Decision.Withdrawn(why);
            default -> throw new IllegalStateException("no such outcome: " + outcome);
        };
    }

    private static ChannelDocument channel(RightChannel channel) {
        return new ChannelDocument(channel.purpose().name(), channel.names(), channel.address());
    }

    private static RightChannel toDomain(ChannelDocument stored) {
        return new RightChannel(RightChannel.Purpose.valueOf(stored.purpose()), stored.names(), stored.address());
    }
}
