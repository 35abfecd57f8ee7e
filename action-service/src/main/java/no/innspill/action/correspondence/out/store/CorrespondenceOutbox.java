package no.innspill.action.correspondence.out.store;

import no.innspill.support.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection that has an outbox; all that is asked of it is asked by id. */
@Configuration(proxyBeanMethods = false)
class CorrespondenceOutbox {

    @Bean
    OutboxCollection correspondencesOutbox() {
        return new OutboxCollection(CorrespondenceDocument.COLLECTION);
    }
}
