package no.innspill.support;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import no.innspill.support.messaging.EventConsumers;
import no.innspill.support.messaging.PoisonException;
import no.innspill.support.messaging.Received;
import no.innspill.support.messaging.TopicSpec;
import no.innspill.support.outbox.OutboxCollection;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Caller;
import no.innspill.support.security.Permission;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.messaging.Message;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A service as small as can be, with everything that service-support brings. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class SampleService {
    public static final String TYPE = "no.innspill.sample.thing.v1";

    /** What the service was told, in the order in which it was. */
    public final Queue<Received<Thing>> seen = new ConcurrentLinkedQueue<>();

    /** Something that happened. */
    public record Thing(String name, int number) {}

    @Bean
    Consumer<Message<List<byte[]>>> things(EventConsumers consumers) {
        return consumers.named("things").reading(Thing.class, TYPE).handledBy(this::handle);
    }

    @Bean
    Consumer<Message<List<byte[]>>> words(EventConsumers consumers) {
        return consumers
                .named("words")
                .reading(Thing.class, TYPE)
                .keepingValuesOnTheirTopic()
                .handledBy(this::handle);
    }

    private void handle(List<Received<Thing>> batch) {
        for (Received<Thing> received : batch) {
            if (!received.isTombstone() && received.data().name().equals("poison")) {
                throw new PoisonException("the name must not be that");
            }
            if (!received.isTombstone() && received.data().name().equals("stubborn")) {
                throw new IllegalStateException("not now");
            }
        }
        seen.addAll(batch);
    }

    @Bean
    TopicSpec thingsTopic() {
        return new TopicSpec("sample.things", Map.of());
    }

    @Bean
    TopicSpec wordsTopic() {
        return new TopicSpec("sample.words", Map.of("cleanup.policy", "compact"));
    }

    @Bean
    OutboxCollection thingsOutbox() {
        return new OutboxCollection("things");
    }

    @Bean
    AccessRule casesApi() {
        return AccessRule.of(HttpMethod.GET, "/api/cases", Permission.READ_CASES);
    }

    @Bean
    AccessRule feedbackApi() {
        return AccessRule.of(HttpMethod.GET, "/api/feedback", Permission.SUBMIT_FEEDBACK);
    }

    @Bean
    AccessRule openPage() {
        return AccessRule.open("/open");
    }

    @Bean
    AccessRule openForm() {
        return AccessRule.openForm("/open-form");
    }

    @Bean
    AccessRule form() {
        return AccessRule.of(HttpMethod.POST, "/form", Permission.READ_CASES);
    }

    @Bean
    AccessRule openApi() {
        return AccessRule.open("/api/open");
    }

    @Bean
    AccessRule page() {
        return AccessRule.of(HttpMethod.GET, "/page", Permission.READ_CASES);
    }

    /** Says who called, or what is wrong. */
    @RestController
    static class Endpoints {
        @GetMapping({"/api/cases", "/api/feedback", "/page"})
        Caller caller(Caller caller) {
            return caller;
        }

        @PostMapping({"/open-form", "/form"})
        String form() {
            return "sent";
        }

        @GetMapping({"/open", "/api/open"})
        String open(@RequestParam(defaultValue = "1") int number) {
            if (number == 0) {
                throw new ProblemException(
                        StandardProblem.INVALID,
                        "A parameter is not as it must be.",
                        List.of(new InvalidField("number", "range", "Must be 1 or more.")));
            }
            if (number < 0) {
                throw new IllegalStateException("secret words");
            }
            return "open";
        }
    }
}
