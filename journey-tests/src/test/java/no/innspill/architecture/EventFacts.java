package no.innspill.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Optional;
import no.innspill.contracts.Event;
import no.innspill.contracts.EventType;
import no.innspill.contracts.Topic;

/** Who tells which events, and how to know an event's record in bytecode. */
final class EventFacts {

    private EventFacts() {}

    /** The one service that may write to the topic. */
    static ServiceName producer(Topic topic) {
        return switch (topic) {
            case FEEDBACK_RECEIVED, FEEDBACK_FOLLOW_UPS -> ServiceName.INTAKE;
            case FEEDBACK_ROUTED, DIRECTORY -> ServiceName.ROUTING;
            case CASE_EVENTS, CASE_MESSAGES -> ServiceName.ACTION;
        };
    }

    /** Records of events and their parts that another service than this tells. */
    static DescribedPredicate<JavaClass> eventsNotOf(ServiceName service) {
        return DescribedPredicate.describe(
                "events that " + service.word() + " does not tell",
                type -> producer(type).filter(producer -> producer != service).isPresent());
    }

    static DescribedPredicate<JavaClass> events() {
        return DescribedPredicate.describe("events", type -> producer(type).isPresent());
    }

    /** Who tells the event that the class is the record of, a part of, or a supertype of. */
    private static Optional<ServiceName> producer(JavaClass type) {
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        String name = outermost.getName();
        if (name.equals(Event.class.getName())) {
            return Optional.empty();
        }
        return Arrays.stream(EventType.values())
                .filter(event -> event.record().getName().equals(name)
                        || Arrays.stream(event.record().getInterfaces())
                                .anyMatch(parent -> parent.getName().equals(name)))
                .map(event -> producer(event.topic()))
                .findFirst();
    }
}
