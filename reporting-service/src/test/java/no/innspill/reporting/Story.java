package no.innspill.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innspill.contracts.CaseAssigned;
import no.innspill.contracts.CaseEvent.Owner;
import no.innspill.contracts.CaseEvent.Previous;
import no.innspill.contracts.CaseOpened;
import no.innspill.contracts.CaseOutcome;
import no.innspill.contracts.CaseReleased;
import no.innspill.contracts.CaseReopened;
import no.innspill.contracts.CaseResolved;
import no.innspill.contracts.CaseStatus;
import no.innspill.contracts.Channel;
import no.innspill.contracts.FeedbackFacts;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.FeedbackRouted.Explanation;
import no.innspill.contracts.FeedbackRouted.Goal;
import no.innspill.contracts.FeedbackRouted.Redirect;
import no.innspill.contracts.FeedbackRouted.Replaced;
import no.innspill.contracts.Kind;
import no.innspill.contracts.Language;
import no.innspill.contracts.RedirectReason;
import no.innspill.contracts.RoutingOutcome;
import no.innspill.contracts.Texts;
import org.jspecify.annotations.Nullable;

/** What happens to one piece of feedback, event by event. */
public record Story(String id, FeedbackFacts facts) {

    public static final String NAV = "889640782";
    public static final String TAX = "974761076";
    public static final String HELP_LINE = "nav-kontaktsenter";
    public static final String WORK = "https://psi.norge.no/los/tema/arbeid";

    /** A suggestion to NAV on its page, about work. */
    public static Story of(Instant receivedAt) {
        return new Story(
                UUID.randomUUID().toString(),
                new FeedbackFacts(NAV, "dagpenger", Channel.WEB, null, Language.NB, Kind.SUGGESTION, WORK, receivedAt));
    }

    public Story about(Kind kind, @Nullable String theme) {
        return with(facts.submittedBy(), facts.service(), facts.channel(), kind, theme);
    }

    public Story from(String body, @Nullable String service, Channel channel) {
        return with(body, service, channel, facts.kind(), facts.theme());
    }

    private Story with(String body, @Nullable String service, Channel channel, Kind kind, @Nullable String theme) {
        return new Story(
                id,
                new FeedbackFacts(
                        body,
                        service,
                        channel,
                        facts.municipality(),
                        facts.language(),
                        kind,
                        theme,
                        facts.receivedAt()));
    }

    public FeedbackReceived received() {
        return new FeedbackReceived(
                id,
                facts.submittedBy(),
                null,
                facts.service(),
                facts.channel(),
                null,
                null,
                List.of(),
                "Skjemaet var vanskelig å finne.",
                null,
                null,
                null,
                null,
                Language.NB,
                null,
                false,
                facts.receivedAt(),
                Map.of(),
                0,
                false);
    }

    public FeedbackRouted routed(Goal goal) {
        return routed(1, goal, null);
    }

    public FeedbackRouted routed(int round, Goal goal, @Nullable Replaced previous) {
        return new FeedbackRouted(
                id,
                round,
                goal,
                facts,
                null,
                facts.receivedAt().plusMillis(200),
                new Explanation(List.of(), List.of(), Map.of(), 0.8),
                previous);
    }

    public static Goal to(String body, String unit) {
        return new Goal(RoutingOutcome.ROUTED, body, unit, null);
    }

    public Goal triage() {
        return new Goal(RoutingOutcome.TRIAGE, facts.submittedBy(), null, null);
    }

    public Goal redirected(RedirectReason reason) {
        return new Goal(
                RoutingOutcome.REDIRECTED,
                facts.submittedBy(),
                null,
                new Redirect(reason, Texts.of("Klage"), "https://www.nav.no/klage"));
    }

    public CaseOpened opened(String body, String unit) {
        return new CaseOpened(id, new Owner(body, unit), facts, facts.receivedAt(), null);
    }

    public CaseAssigned assigned(String body, String unit, CaseStatus was) {
        return new CaseAssigned(id, new Owner(body, unit), facts, facts.receivedAt(), new Previous(was, null));
    }

    public CaseReleased released(String body, String unit) {
        return new CaseReleased(
                id, new Owner(body, unit), facts, facts.receivedAt(), new Previous(CaseStatus.ASSIGNED, null));
    }

    public CaseResolved resolved(
            String body, String unit, CaseOutcome outcome, Duration after, @Nullable LocalDate deadline) {
        return new CaseResolved(
                id,
                new Owner(body, unit),
                facts,
                outcome,
                facts.receivedAt(),
                facts.receivedAt().plus(after),
                deadline,
                new Previous(CaseStatus.ASSIGNED, null));
    }

    public CaseReopened reopened(String body, String unit, CaseOutcome was) {
        return new CaseReopened(
                id, new Owner(body, unit), facts, facts.receivedAt(), new Previous(CaseStatus.RESOLVED, was));
    }
}
