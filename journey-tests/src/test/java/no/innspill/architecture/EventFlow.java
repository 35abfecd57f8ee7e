package no.innspill.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.innspill.contracts.EventType;
import no.innspill.contracts.Topic;

/** Who tells and who reads which event, as the code and the configuration of the services have it. */
final class EventFlow {

    private final JavaClasses code;

    EventFlow(JavaClasses code) {
        this.code = code;
    }

    /** The services whose code makes the event. */
    Set<ServiceName> producers(EventType event) {
        return services(service -> code.stream()
                .filter(type -> isOf(service, type))
                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .map(JavaConstructorCall::getTargetOwner)
                .anyMatch(made -> made.getName().equals(event.record().getName())));
    }

    /** The services with code in the inbound package of the event's producer that reads the event or its supertype. */
    Set<ServiceName> readers(EventType event) {
        String inbound = ".in." + EventFacts.producer(event.topic()).word();
        List<String> read = Stream.concat(
                        Stream.of(event.record()), Arrays.stream(event.record().getInterfaces()))
                .map(Class::getName)
                .filter(name -> !name.equals("no.innspill.contracts.Event"))
                .toList();
        return services(service -> code.stream()
                .filter(type -> isOf(service, type))
                .filter(type -> (type.getPackageName() + ".").contains(inbound + "."))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .anyMatch(target -> read.contains(target.getName())));
    }

    /** The services with an inbound binding to the topic. */
    static Set<ServiceName> subscribers(Topic topic) {
        return services(service -> {
            Properties settings = Yaml.read(service.module() + ".yml");
            return settings.stringPropertyNames().stream()
                    .filter(name -> name.matches("spring\\.cloud\\.stream\\.bindings\\..+-in-\\d+\\.destination"))
                    .flatMap(name -> Arrays.stream(settings.getProperty(name).split(",")))
                    .anyMatch(destination -> destination.strip().equals(topic.topicName()));
        });
    }

    private static Set<ServiceName> services(Predicate<ServiceName> condition) {
        Set<ServiceName> found = EnumSet.noneOf(ServiceName.class);
        Arrays.stream(ServiceName.values()).filter(condition).forEach(found::add);
        return found;
    }

    private static boolean isOf(ServiceName service, JavaClass type) {
        return (type.getPackageName() + ".").startsWith("no.innspill." + service.word() + ".");
    }
}
