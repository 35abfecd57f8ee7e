package no.innspill.architecture;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innspill.contracts.EventType;
import no.innspill.contracts.Topic;

/** Writes the event flow as Markdown: a picture in Mermaid and a table. */
final class EventFlowPage {

    private static final String SOURCES = "../contracts/src/main/resources/";

    private final EventFlow flow;

    EventFlowPage(EventFlow flow) {
        this.flow = flow;
    }

    String write() {
        return """
                # The flow of events

                <!-- Generated from the code and the configuration of the services by EventFlowTest. Do not edit: renew it with
                     %s -->

                Each box is a service, each rounded box a topic on Kafka. The messages are described in
                [asyncapi.yaml](%sasyncapi.yaml).

                ```mermaid
                flowchart LR
                %s
                %s
                ```

                | topic | event | told by | read by | schema |
                |---|---|---|---|---|
                %s

                A service keeps what it could not handle in its own topic, `<service>.dead-letters`.
                """.formatted(EventFlowTest.RENEW, SOURCES, boxes(), arrows(), rows());
    }

    private static String boxes() {
        return lines(ServiceName.values(), service -> "    %s[%s]".formatted(service.word(), service.module()))
                + "\n"
                + lines(Topic.values(), topic -> "    %s([%s])".formatted(node(topic), topic.topicName()));
    }

    private String arrows() {
        return lines(
                Topic.values(),
                topic -> (arrows(producers(topic), service -> service.word() + " --> " + node(topic))
                                + arrows(
                                        EventFlow.subscribers(topic),
                                        service -> node(topic) + " --> " + service.word()))
                        .stripTrailing());
    }

    private String rows() {
        return lines(
                EventType.values(),
                event -> "| `%s` | `%s` | %s | %s | [%s](%s) |"
                        .formatted(
                                event.topic().topicName(),
                                event.type(),
                                names(flow.producers(event)),
                                names(flow.readers(event)),
                                event.record().getSimpleName(),
                                SOURCES + event.schemaResource()));
    }

    private Set<ServiceName> producers(Topic topic) {
        return Arrays.stream(EventType.values())
                .filter(event -> event.topic() == topic)
                .flatMap(event -> flow.producers(event).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String arrows(Set<ServiceName> services, Function<ServiceName, String> arrow) {
        return services.stream()
                .map(service -> "    " + arrow.apply(service) + "\n")
                .collect(Collectors.joining());
    }

    private static String names(Set<ServiceName> services) {
        return services.stream().map(ServiceName::module).collect(Collectors.joining(", "));
    }

    private static String node(Topic topic) {
        return topic.topicName().replace('.', '_');
    }

    private static <T> String lines(T[] all, Function<T, String> line) {
        return Arrays.stream(all).map(line).collect(Collectors.joining("\n"));
    }
}
