package no.innspill.intake.in.routing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.FeedbackRouted.Goal;
import no.innspill.contracts.FeedbackRouted.Redirect;
import no.innspill.contracts.Language;
import no.innspill.contracts.Topic;
import no.innspill.intake.application.Receipts;
import no.innspill.intake.application.Routed;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.Progress;
import no.innspill.support.messaging.EventConsumers;
import no.innspill.support.messaging.Received;
import no.innspill.support.messaging.TopicSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads where each piece goes, for the one who holds its receipt. */
@Configuration(proxyBeanMethods = false)
class RoutedEvents {

    @Bean
    TopicSpec feedbackRoutedTopic() {
        return new TopicSpec(Topic.FEEDBACK_ROUTED.topicName(), Topic.FEEDBACK_ROUTED.brokerSettings());
    }

    @Bean
    Consumer<Message<List<byte[]>>> feedbackRouted(EventConsumers consumers, Receipts receipts) {
        return consumers
                .named("feedbackRouted")
                .reading(FeedbackRouted.class, EventType.FEEDBACK_ROUTED.type())
                .handledBy(batch -> batch.stream()
                        .filter(received -> !received.isTombstone())
                        .map(Received::data)
                        .forEach(routed -> progress(routed.goal())
                                .map(progress -> new Routed(
                                        UUID.fromString(routed.feedbackId()),
                                        routed.round(),
                                        language(routed.facts().language()),
                                        progress,
                                        routed.decidedAt()))
                                .ifPresent(receipts::routed)));
    }

    private static @Nullable LanguageForm language(Language found) {
        return switch (found) {
            case NB -> LanguageForm.NB;
            case NN -> LanguageForm.NN;
            case EN -> LanguageForm.EN;
            case SE -> LanguageForm.SE;
            case UNKNOWN -> null;
        };
    }

    /** Nothing for an outcome that this version does not know: what was known stays. */
    private static Optional<Progress> progress(Goal goal) {
        return switch (goal.outcome()) {
            case ROUTED -> Optional.of(new Progress.With(new OrganisationNumber(goal.body()), false));
            case TRIAGE -> Optional.of(new Progress.InTriage());
            case REDIRECTED -> redirected(goal.redirect());
            case WITHDRAWN, UNKNOWN -> Optional.empty();
        };
    }

    private static Optional<Progress> redirected(@Nullable Redirect redirect) {
        if (redirect == null) {
            return Optional.empty();
        }
        Progress.Reason reason = switch (redirect.reason()) {
            case APPEAL -> Progress.Reason.APPEAL;
            case CALL_FOR_HELP -> Progress.Reason.CALL_FOR_HELP;
            case UNKNOWN -> Progress.Reason.OTHER;
        };
        var channel = redirect.channel();
        return Optional.of(new Progress.Redirected(
                reason, new LocalText(channel.nb(), channel.nn(), channel.en(), channel.se()), redirect.address()));
    }
}
