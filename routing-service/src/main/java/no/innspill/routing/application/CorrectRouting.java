package no.innspill.routing.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.routing.domain.decision.CorrectionPolicy;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.Round;
import no.innspill.routing.domain.decision.Withdrawal;
import org.springframework.stereotype.Service;

/** Decides again what the sender corrects while no unit has it, and ends what the sender takes back. */
@Service
public class CorrectRouting {

    /** People in triage may be quicker a few times; the rest is for the retries of the consumer. */
    private static final int TRIES = 5;

    private final RouteFeedback routing;
    private final CurrentDirectory directory;
    private final Decisions decisions;
    private final TriageTexts texts;

    CorrectRouting(RouteFeedback routing, CurrentDirectory directory, Decisions decisions, TriageTexts texts) {
        this.routing = routing;
        this.directory = directory;
        this.decisions = decisions;
        this.texts = texts;
    }

    /** A correction of what was decided on before. The words go before the decision that needs them, and after the one that does not. */
    public void correct(Incoming corrected) {
        decisions.corrected(corrected.id(), corrected.place(), routing.mayBeConfidential(corrected));
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Round> current = decisions.find(corrected.id());
            if (current.isEmpty() || !CorrectionPolicy.isOpenTo(current.get(), corrected.revision())) {
                forgetUnlessInTriage(corrected.id(), current);
                return;
            }
            Round next = CorrectionPolicy.corrected(current.get(), routing.decide(corrected));
            boolean triage = next.decision() instanceof Decision.Triage;
            if (triage) {
                texts.replace(routing.text(corrected));
            }
            if (decisions.replace(next, null)) {
                if (!triage) {
                    texts.delete(List.of(corrected.id()));
                }
                return;
            }
        }
        throw new IllegalStateException("others decide the same piece all the time");
    }

    /** Ends it, whoever has it: nobody is to decide on it any more. */
    public void withdraw(Withdrawal withdrawal, String causeId) {
        Map<String, String> versions = Map.of("directory", directory.current().version());
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Round> current = decisions.find(withdrawal.id());
            if (current.isEmpty()) {
                decisions.addFirst(List.of(new Decisions.Told(
                        CorrectionPolicy.withdrawnAtOnce(withdrawal, versions), causeId, null, null)));
                continue; // somebody may have decided in between
            }
            Optional<Round> last = CorrectionPolicy.withdrawn(current.get(), withdrawal, versions);
            if (last.isEmpty() || decisions.replace(last.get(), null)) {
                texts.delete(List.of(withdrawal.id()));
                return;
            }
        }
        throw new IllegalStateException("others decide the same piece all the time");
    }

    private void forgetUnlessInTriage(FeedbackId id, Optional<Round> current) {
        if (current.isPresent() && !(current.get().decision() instanceof Decision.Triage)) {
            texts.delete(List.of(id));
        }
    }
}
