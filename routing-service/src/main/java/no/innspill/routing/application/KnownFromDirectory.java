package no.innspill.routing.application;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.redaction.Redactor;
import no.innspill.routing.application.rules.KnownNames;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.rules.Known;
import org.springframework.stereotype.Component;

/** What rules may name, by the directory and the vocabulary that are in force. */
@Component
class KnownFromDirectory implements KnownNames {

    private final CurrentDirectory directory;
    private final CurrentVocabulary vocabulary;
    private final Redactor redactor = Redactor.strict();

    KnownFromDirectory(CurrentDirectory directory, CurrentVocabulary vocabulary) {
        this.directory = directory;
        this.vocabulary = vocabulary;
    }

    @Override
    public Known strict() {
        return new Now(directory.current(), vocabulary.current().vocabulary(), false);
    }

    @Override
    public Known lenient() {
        return new Now(directory.current(), vocabulary.current().vocabulary(), true);
    }

    private final class Now implements Known {
        private final Directory bodies;
        private final Vocabulary themes;
        private final boolean lenient;

        Now(Directory bodies, Vocabulary themes, boolean lenient) {
            this.bodies = bodies;
            this.themes = themes;
            this.lenient = lenient;
        }

        @Override
        public Optional<String> body(String written) {
            return number(written)
                    .flatMap(bodies::body)
                    .or(() -> bodies.bodies().stream()
                            .filter(body -> isCalled(body.names(), written))
                            .findFirst())
                    .map(body -> body.number().value())
                    .or(() -> otherwise(written));
        }

        @Override
        public boolean hasService(String id) {
            return lenient
                    || bodies.bodies().stream()
                            .flatMap(body -> body.services().stream())
                            .anyMatch(service -> service.id().value().equals(id));
        }

        @Override
        public boolean hasUnit(String id) {
            return lenient || bodyOfUnit(id).isPresent();
        }

        @Override
        public Optional<String> bodyOfUnit(String id) {
            return tried(id, UnitId::new)
                    .flatMap(bodies::bodyOf)
                    .map(Body::number)
                    .map(OrganisationNumber::value)
                    .or(() -> otherwise(id));
        }

        @Override
        public Optional<String> theme(String written) {
            return written.contains("://")
                    ? tried(written, ConceptId::new)
                            .flatMap(themes::concept)
                            .map(concept -> concept.id().value())
                            .or(() -> otherwise(written))
                    : themes.concepts().stream()
                            .map(Concept::id)
                            .filter(id -> id.slug().equals(written))
                            .min(KnownFromDirectory::themesBeforeWords)
                            .map(ConceptId::value)
                            .or(() -> otherwise(written));
        }

        @Override
        public Optional<String> page(String written) {
            return PagePrefix.of(written).map(PagePrefix::written).or(() -> otherwise(written));
        }

        @Override
        public boolean isPersonal(String text) {
            return !lenient && !redactor.redact(text).found().isEmpty();
        }

        private Optional<String> otherwise(String written) {
            return lenient ? Optional.of(written) : Optional.empty();
        }
    }

    /** Where a theme and a word end alike, the theme is meant. */
    private static int themesBeforeWords(ConceptId one, ConceptId other) {
        return Boolean.compare(other.value().contains("/tema/"), one.value().contains("/tema/"));
    }

    private static boolean isCalled(Names names, String written) {
        String sought = written.strip().toLowerCase(Locale.ROOT);
        return Stream.of(names.nb(), names.nn(), names.en(), names.se())
                .filter(Objects::nonNull)
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(sought));
    }

    private static Optional<OrganisationNumber> number(String written) {
        return tried(written.strip(), OrganisationNumber::new);
    }

    private static <T> Optional<T> tried(String written, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
