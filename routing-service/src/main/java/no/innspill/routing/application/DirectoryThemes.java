package no.innspill.routing.application;

import java.util.List;
import java.util.stream.Stream;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.application.vocabulary.ThemeUses;
import no.innspill.routing.domain.directory.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The themes that services are about, and that units answer for. */
@Component
final class DirectoryThemes implements ThemeUses {

    private final CurrentDirectory directory;

    DirectoryThemes(CurrentDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<Use> all() {
        return directory.current().bodies().stream()
                .flatMap(DirectoryThemes::ofBody)
                .toList();
    }

    private static Stream<Use> ofBody(Body body) {
        Stream<Use> services = body.services().stream()
                .flatMap(service ->
                        use(service.theme(), What.SERVICE, service.id().value()));
        Stream<Use> units = body.responsibilities().stream()
                .flatMap(one -> use(one.theme(), What.RESPONSIBILITY, one.unit().value()));
        return Stream.concat(services, units);
    }

    private static Stream<Use> use(@Nullable ConceptId theme, What what, String where) {
        return theme == null ? Stream.empty() : Stream.of(new Use(theme, what, where));
    }
}
