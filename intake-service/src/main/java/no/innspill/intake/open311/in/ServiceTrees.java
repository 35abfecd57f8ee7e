package no.innspill.intake.open311.in;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.innspill.intake.open311.domain.Jurisdiction;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the standard's fields what can be reported, and where. */
@Component
class ServiceTrees {
    private static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";

    private final MessageSource messages;

    ServiceTrees(MessageSource messages) {
        this.messages = messages;
    }

    Node services(Jurisdiction jurisdiction, Locale locale) {
        String language = locale.getLanguage();
        String body = jurisdiction.name().in(language);
        return Node.items(
                "service",
                jurisdiction.services().stream()
                        .map(service -> Node.fields()
                                .with("service_code", service.code())
                                .with("service_name", service.name().in(language))
                                .with("description", words(locale, body).apply("intake.open311.service"))
                                .with("metadata", new Node.Flag(true))
                                .with("type", "realtime")
                                .with("keywords", service.name().in(language))
                                .with("group", body)
                                .group())
                        .toList());
    }

    Node definition(Jurisdiction.Service service, Locale locale) {
        return Node.fields()
                .with("service_code", service.code())
                .with(
                        "attributes",
                        Node.items(
                                "attribute",
                                Arrays.stream(Attribute.values())
                                        .map(attribute -> attribute.definition(words(locale)))
                                        .toList()))
                .group();
    }

    static Node discovery(String contact, String keys, String endpoint, Instant changedAt) {
        String changeset = changedAt.truncatedTo(ChronoUnit.SECONDS).toString();
        return Node.fields()
                .with("changeset", changeset)
                .with("contact", contact)
                .with("key_service", keys)
                .with(
                        "endpoints",
                        Node.items(
                                "endpoint",
                                List.of(Node.fields()
                                        .with("specification", SPECIFICATION)
                                        .with("url", endpoint)
                                        .with("changeset", changeset)
                                        .with("type", "production")
                                        .with(
                                                "formats",
                                                Node.items(
                                                        "format",
                                                        List.of(Node.text("text/xml"), Node.text("application/json"))))
                                        .group())))
                .group();
    }

    private Function<String, String> words(Locale locale, Object... arguments) {
        return code -> String.valueOf(messages.getMessage(code, arguments, "", locale));
    }
}
