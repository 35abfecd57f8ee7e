package no.innspill.routing.in.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.classification.language.Language;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.redaction.Marked;
import no.innspill.routing.application.CurrentDirectory;
import no.innspill.routing.application.Norway;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.routing.domain.decision.Change;
import no.innspill.routing.domain.decision.Reason;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.UnitId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language what decisions hold as codes and ids. */
@Component
public final class Wording {

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

    private final MessageSource messages;
    private final CurrentDirectory directory;
    private final CurrentVocabulary vocabulary;

    Wording(MessageSource messages, CurrentDirectory directory, CurrentVocabulary vocabulary) {
        this.messages = messages;
        this.directory = directory;
        this.vocabulary = vocabulary;
    }

    /** The words of one page. */
    public Page of(Locale locale) {
        return new Page(locale, directory.current());
    }

    /** The words of one page: its language, and the directory as it is now. */
    public final class Page {
        private final Locale locale;
        private final Directory bodies;
        private final Language language;

        Page(Locale locale, Directory bodies) {
            this.locale = locale;
            this.bodies = bodies;
            this.language = switch (locale.getLanguage()) {
                case "nn" -> Language.NN;
                case "en" -> Language.EN;
                case "se" -> Language.SE;
                default -> Language.NB;
            };
        }

        public Directory directory() {
            return bodies;
        }

        public String say(String key, Object... values) {
            return messages.getMessage(key, values, locale);
        }

        public String name(Names names) {
            return names.in(language);
        }

        public String body(OrganisationNumber number) {
            return bodies.body(number).map(body -> name(body.names())).orElse(number.value());
        }

        public String unit(UnitId id) {
            return bodies.unit(id).map(unit -> name(unit.names())).orElse(id.value());
        }

        public String bodyOf(UnitId id) {
            return bodies.bodyOf(id).map(body -> name(body.names())).orElse("");
        }

        public String theme(ConceptId id) {
            return vocabulary
                    .vocabulary()
                    .concept(id)
                    .map(concept -> name(concept.names()))
                    .orElse(id.slug());
        }

        public String service(OrganisationNumber body, String service) {
            return bodies.body(body).stream()
                    .flatMap(found -> found.services().stream())
                    .filter(found -> found.id().value().equals(service))
                    .map(found -> name(found.names()))
                    .findFirst()
                    .orElse(service);
        }

        public String time(Instant time) {
            return DateTimeFormatter.ofPattern(say("routing.format.time"), locale)
                    .withZone(Norway.TIME)
                    .format(time);
        }

        public String day(LocalDate day) {
            return DateTimeFormatter.ofPattern(say("routing.format.day"), locale)
                    .format(day);
        }

        List<Marked.Piece> marked(String text) {
            return Marked.pieces(text, kind -> messages.getMessage("mark." + kind, null, "", locale));
        }

        /** A reason as a sentence. */
        String reason(Reason reason) {
            Matcher places =
                    PARAMETER.matcher(say("routing.why." + reason.code().code()));
            return places.replaceAll(place -> Matcher.quoteReplacement(parameter(reason, place)));
        }

        /** What would have led elsewhere, as a sentence. */
        String change(Change change) {
            UnitId unit = change.then().unit();
            String then = say("routing.then." + change.then().outcome(), unit == null ? "" : unit(unit));
            Matcher places =
                    PARAMETER.matcher(say("routing.change." + change.code().code()));
            return places.replaceAll(place -> Matcher.quoteReplacement(
                    place.group(1).equals("then") ? then : parameter(change.parameters(), place)));
        }

        private String parameter(Reason reason, MatchResult place) {
            return parameter(reason.parameters(), place);
        }

        private String parameter(Map<String, String> parameters, MatchResult place) {
            String name = place.group(1);
            String value = parameters.getOrDefault(name, "–");
            return switch (name) {
                case "unit", "otherUnit" -> unit(new UnitId(value));
                case "body", "otherBody" -> body(new OrganisationNumber(value));
                case "theme" -> theme(new ConceptId(value));
                case "kind" -> say("routing.kind." + value);
                case "language" -> say("routing.language." + value);
                case "level" -> say("routing.level." + value);
                case "handOver" -> say("routing.hand-over." + value);
                case "date" -> day(LocalDate.parse(value));
                default -> value;
            };
        }
    }
}
