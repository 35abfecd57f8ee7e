package no.innspill.routing.out.store;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.innspill.classification.language.Names;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.Explanation;
import no.innspill.routing.domain.decision.RightChannel;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.rules.Handling;
import no.innspill.routing.domain.rules.Priority;
import org.jspecify.annotations.Nullable;

/**
 * Where something goes, as it is stored.
 *
 * @param outcome ROUTED, TRIAGE, REDIRECTED or WITHDRAWN
 * @param deadline as in ISO 8601: a day is no point in time
 * @param handling absent where no rule says how it is to be treated
 */
record GoalDocument(
        String outcome,
        @Nullable String body,
        @Nullable String unit,
        @Nullable String deadline,
        @Nullable ChannelDocument channel,
        @Nullable HandlingDocument handling) {

    static final String ROUTED = "ROUTED";
    static final String TRIAGE = "TRIAGE";
    static final String REDIRECTED = "REDIRECTED";
    static final String WITHDRAWN = "WITHDRAWN";

    record HandlingDocument(
            @Nullable Priority priority, @Nullable Integer workingDays, List<String> tags) {

        static @Nullable HandlingDocument from(Handling handling) {
            return handling.equals(Handling.PLAIN)
                    ? null
                    : new HandlingDocument(
                            handling.priority().orElse(null),
                            handling.workingDays().isPresent()
                                    ? handling.workingDays().getAsInt()
                                    : null,
                            handling.tags());
        }

        Handling toDomain() {
            return new Handling(
                    Optional.ofNullable(priority),
                    workingDays == null ? OptionalInt.empty() : OptionalInt.of(workingDays),
                    tags);
        }
    }

    record ChannelDocument(String purpose, Names names, String address) {}

    static GoalDocument from(Decision decision) {
        return switch (decision) {
            case Decision.Route route ->
                new GoalDocument(
                        ROUTED,
                        route.body().value(),
                        route.unit().value(),
                        route.deadline().toString(),
                        null,
                        HandlingDocument.from(route.handling()));
            case Decision.Triage triage ->
                new GoalDocument(TRIAGE, null, null, null, null, HandlingDocument.from(triage.handling()));
            case Decision.Withdrawn _ -> new GoalDocument(WITHDRAWN, null, null, null, null, null);
            case Decision.Redirect redirect ->
                new GoalDocument(REDIRECTED, null, null, null, channel(redirect.channel()), null);
        };
    }

    Decision toDomain(Explanation why) {
        return switch (outcome) {
            case ROUTED ->
                new Decision.Route(
                        new OrganisationNumber(requireNonNull(body)),
                        new UnitId(requireNonNull(unit)),
                        LocalDate.parse(requireNonNull(deadline)),
                        treatment(),
                        why);
            case TRIAGE -> new Decision.Triage(treatment(), why);
            case REDIRECTED -> new Decision.Redirect(toDomain(requireNonNull(channel)), why);
            case WITHDRAWN -> new Decision.Withdrawn(why);
            default -> throw new IllegalStateException("no such outcome: " + outcome);
        };
    }

    private Handling treatment() {
        return handling == null ? Handling.PLAIN : handling.toDomain();
    }

    private static ChannelDocument channel(RightChannel channel) {
        return new ChannelDocument(channel.purpose().name(), channel.names(), channel.address());
    }

    private static RightChannel toDomain(ChannelDocument stored) {
        return new RightChannel(RightChannel.Purpose.valueOf(stored.purpose()), stored.names(), stored.address());
    }
}
