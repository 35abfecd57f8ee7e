package no.innspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import no.innspill.contracts.EventType;
import no.innspill.contracts.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The picture of the event flow, the AsyncAPI document, the configuration and the code say the same. */
class EventFlowTest {

    static final String RENEW =
            "./mvnw -pl journey-tests -am test -Dtest=EventFlowTest -Dsurefire.failIfNoSpecifiedTests=false -Dinnspill.renew=true";

    private static final Path PAGE = Path.of("..", "docs", "event-flow.md");

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new ProductionCode()).importPackages("no.innspill");

    private final EventFlow flow = new EventFlow(CODE);

    @ParameterizedTest
    @EnumSource
    void anEventIsToldByTheServiceThatAnswersForIt(EventType event) {
        assertThat(flow.producers(event)).containsExactly(EventFacts.producer(event.topic()));
    }

    @ParameterizedTest
    @EnumSource
    void anEventIsReadByTheServicesThatAreBoundToItsTopic(EventType event) {
        assertThat(flow.readers(event)).isNotEmpty().isEqualTo(EventFlow.subscribers(event.topic()));
    }

    @ParameterizedTest
    @EnumSource
    void theAsyncApiDocumentNamesWhoSendsAndReceives(Topic topic) {
        Set<ServiceName> senders = new TreeSet<>();
        for (EventType event : EventType.values()) {
            if (event.topic() == topic) {
                senders.addAll(flow.producers(event));
            }
        }
        assertThat(operations("send", topic)).isEqualTo(modules(senders));
        assertThat(operations("receive", topic)).isEqualTo(modules(EventFlow.subscribers(topic)));
    }

    @Test
    void thePageIsAsTheCode() throws IOException {
        String page = new EventFlowPage(flow).write();
        if (Boolean.getBoolean("innspill.renew")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("stale; renew it with: %s", RENEW).hasContent(page);
    }

    private static Set<String> operations(String action, Topic topic) {
        Properties document = Yaml.read("asyncapi.yaml");
        String channel = document.stringPropertyNames().stream()
                .filter(name -> name.matches("channels\\.[^.]+\\.address"))
                .filter(name -> document.getProperty(name).equals(topic.topicName()))
                .map(name -> "#/channels/" + name.split("\\.", -1)[1])
                .findFirst()
                .orElseThrow();
        Set<String> services = new TreeSet<>();
        for (String name : document.stringPropertyNames()) {
            if (name.matches("operations\\.[^.]+\\.action")
                    && document.getProperty(name).equals(action)) {
                String operation = name.substring(0, name.length() - "action".length());
                if (channel.equals(document.getProperty(operation + "channel.$ref"))) {
                    services.add(document.getProperty(operation + "tags[0].name"));
                }
            }
        }
        return services;
    }

    private static Set<String> modules(Set<ServiceName> services) {
        Set<String> modules = new TreeSet<>();
        services.forEach(service -> modules.add(service.module()));
        return modules;
    }
}
