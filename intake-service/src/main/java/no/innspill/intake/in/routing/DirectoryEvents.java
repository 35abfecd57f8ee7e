package no.innspill.intake.in.routing;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.innspill.contracts.DirectoryBody;
import no.innspill.contracts.EventType;
import no.innspill.contracts.Texts;
import no.innspill.contracts.Topic;
import no.innspill.intake.application.Bodies;
import no.innspill.intake.application.Body;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.open311.application.Jurisdictions;
import no.innspill.support.messaging.EventConsumers;
import no.innspill.support.messaging.Received;
import no.innspill.support.messaging.TopicSpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads which bodies there are. */
@Configuration(proxyBeanMethods = false)
class DirectoryEvents {

    @Bean
    TopicSpec directoryTopic() {
        return new TopicSpec(Topic.DIRECTORY.topicName(), Topic.DIRECTORY.brokerSettings());
    }

    @Bean
    Consumer<Message<List<byte[]>>> directory(EventConsumers consumers, Bodies bodies, Jurisdictions jurisdictions) {
        return consumers
                .named("directory")
                .reading(DirectoryBody.class, EventType.DIRECTORY_BODY.type())
                .handledBy(batch -> batch.forEach(received -> keep(received, bodies, jurisdictions)));
    }

    private static void keep(Received<DirectoryBody> received, Bodies bodies, Jurisdictions jurisdictions) {
        OrganisationNumber number = new OrganisationNumber(received.key());
        if (received.isTombstone()) {
            bodies.forget(number);
            jurisdictions.forget(number);
        } else {
            DirectoryBody body = received.data();
            bodies.keep(new Body(
                    number,
                    text(body.name()),
                    body.contact().page(),
                    body.contact().appeals(),
                    body.services().stream()
                            .filter(DirectoryBody.Service::sensitive)
                            .map(DirectoryBody.Service::id)
                            .collect(Collectors.toSet()),
                    body.version()));
            jurisdictions.keep(ToldJurisdiction.of(body, received.time()));
        }
    }

    static LocalText text(Texts texts) {
        return new LocalText(texts.nb(), texts.nn(), texts.en(), texts.se());
    }
}
