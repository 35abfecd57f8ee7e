package no.innspill.routing.in.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.routing.application.CurrentDirectory;
import no.innspill.routing.application.Norway;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.check.DirectoryCheck;
import no.innspill.routing.domain.directory.check.Finding;
import org.springframework.stereotype.Component;

/** What the directory says about a day. */
@Component
final class LookUp {

    private final CurrentDirectory directory;
    private final CurrentVocabulary vocabulary;
    private final Clock clock;

    LookUp(CurrentDirectory directory, CurrentVocabulary vocabulary, Clock clock) {
        this.directory = directory;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Norway.TIME);
    }

    String version() {
        return directory.current().version();
    }

    Directory directory() {
        return directory.current();
    }

    Vocabulary vocabulary() {
        return vocabulary.vocabulary();
    }

    /** The bodies of a day that have all words in their own names and numbers, or in those of one of their units, services or pages. */
    List<Body> bodies(String words, LocalDate day) {
        List<String> wanted = Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return directory.current().bodies().stream()
                .filter(body -> body.validity().on(day))
                .filter(body -> wanted.isEmpty()
                        || texts(on(body, day)).anyMatch(text -> wanted.stream().allMatch(text::contains)))
                .toList();
    }

    List<Finding> findings(LocalDate day) {
        return check().from(day);
    }

    List<Finding> findings(LocalDate day, OrganisationNumber body) {
        return check().from(day, body);
    }

    /** A body with no more than what counts on a day. */
    static Body on(Body body, LocalDate day) {
        return body.on(day);
    }

    private DirectoryCheck check() {
        return new DirectoryCheck(directory.current(), this::path);
    }

    /** A theme that the vocabulary has no longer stands alone. */
    private List<ConceptId> path(ConceptId theme) {
        return vocabulary.vocabulary().concept(theme).isPresent()
                ? vocabulary.vocabulary().path(theme)
                : List.of(theme);
    }

    private static Stream<String> texts(Body body) {
        return Stream.of(
                        Stream.of(body.number().value() + " " + names(body.names())),
                        body.units().stream().map(unit -> unit.id().value() + " " + names(unit.names())),
                        body.services().stream().map(service -> service.id().value() + " " + names(service.names())),
                        body.responsibilities().stream()
                                .map(held -> held.page())
                                .filter(page -> page != null)
                                .map(page -> page.written()))
                .flatMap(part -> part)
                .map(text -> text.toLowerCase(Locale.ROOT));
    }

    private static String names(Names names) {
        return Stream.of(names.nb(), names.nn(), names.en(), names.se())
                .filter(name -> name != null)
                .collect(Collectors.joining(" "));
    }
}
