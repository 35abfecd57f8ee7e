package no.innspill.action.cases.in.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.action.cases.application.Bodies;
import no.innspill.action.cases.domain.BodyId;
import no.innspill.action.cases.domain.BodyNames;
import no.innspill.action.cases.domain.BodyNames.Name;
import no.innspill.action.cases.domain.Owner;
import no.innspill.action.cases.domain.Rationale.Reason;
import no.innspill.action.cases.domain.UnitId;
import no.innspill.redaction.Marked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Says in the reader's language what cases hold as codes. */
@Component
final class Wording {

    /** Days and hours are those of Norway, wherever the service runs. */
    static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final int SOON = 3;

    private final MessageSource messages;
    private final Bodies bodies;
    private final Clock clock;

    Wording(MessageSource messages, Bodies bodies, Clock clock) {
        this.messages = messages;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** The words for one page: its language, and the names of the reader's body. */
    Page of(Locale locale, BodyId reader) {
        return new Page(locale, bodies.find(reader), LocalDate.ofInstant(clock.instant(), NORWAY));
    }

    /**
     * A deadline in words.
     *
     * @param tone how urgent it is, as the style sheet calls it
     */
    record Deadline(String words, String date, String tone) {}

    /** The words for one page. */
    final class Page {
        private final Locale locale;
        private final Optional<BodyNames> names;
        private final LocalDate today;

        Page(Locale locale, Optional<BodyNames> names, LocalDate today) {
            this.locale = locale;
            this.names = names;
            this.today = today;
        }

        String say(String key, Object... values) {
            return messages.getMessage(key, values, locale);
        }

        String body() {
            return names.map(found -> found.name().in(locale.getLanguage())).orElse("");
        }

        String unit(UnitId unit) {
            return names.map(found -> found.units().get(unit))
                    .map(name -> name.in(locale.getLanguage()))
                    .orElse(unit.value());
        }

        /** A unit of any body, with the body. */
        String unitOf(Owner owner) {
            return bodies.find(owner.body())
                    .map(body -> {
                        Name known = body.units().get(owner.unit());
                        String unit = known == null ? owner.unit().value() : known.in(locale.getLanguage());
                        return unit + ", " + body.name().in(locale.getLanguage());
                    })
                    .orElse(owner.unit().value());
        }

        @Nullable
        String service(@Nullable String service) {
            return service == null
                    ? null
                    : names.map(found -> found.services().get(service))
                            .map(name -> name.in(locale.getLanguage()))
                            .orElse(service);
        }

        /** LOS's own name of a theme where it is known, else the readable end of its address. */
        @Nullable
        String theme(@Nullable String address) {
            if (address == null) {
                return null;
            }
            String path = address.replaceFirst("^https?://psi\\.norge\\.no/los/", "");
            String readable = path.substring(path.lastIndexOf('/') + 1).replace('-', ' ');
            return messages.getMessage("theme." + path, null, readable, locale);
        }

        /** Routing's reason as a sentence; a neutral one for a reason that this version does not know. */
        String reason(Reason reason) {
            String sentence;
            try {
                sentence = messages.getMessage("action.why." + reason.code(), null, locale);
            } catch (NoSuchMessageException unknown) {
                return say("action.why.unknown");
            }
            Matcher places = PARAMETER.matcher(sentence);
            return places.replaceAll(place -> Matcher.quoteReplacement(parameter(reason, place)));
        }

        private String parameter(Reason reason, MatchResult place) {
            String name = place.group(1);
            String value = reason.parameters().getOrDefault(name, "–");
            @Nullable
            String words = switch (name) {
                case "unit", "otherUnit" -> UnitId.isOne(value) ? unit(new UnitId(value)) : value;
                case "service" -> service(value);
                case "theme" -> theme(value);
                case "kind" -> messages.getMessage("action.kind." + value, null, value, locale);
                case "language" -> messages.getMessage("action.language." + value, null, value, locale);
                case "level" -> messages.getMessage("action.level." + value, null, value, locale);
                case "body" -> named(value);
                case "handOver" -> messages.getMessage("action.hand-over.reason." + value, null, value, locale);
                case "date" -> date(value);
                default -> value;
            };
            return words == null ? value : words;
        }

        private String named(String organisationNumber) {
            try {
                return bodies.find(new BodyId(organisationNumber))
                        .map(body -> body.name().in(locale.getLanguage()))
                        .orElse(organisationNumber);
            } catch (IllegalArgumentException noBody) {
                return organisationNumber;
            }
        }

        private String date(String iso) {
            try {
                return day(LocalDate.parse(iso));
            } catch (DateTimeParseException noDate) {
                return iso;
            }
        }

        String day(LocalDate day) {
            return DateTimeFormatter.ofPattern(say("action.format.day"), locale).format(day);
        }

        String day(Instant time) {
            return day(LocalDate.ofInstant(time, NORWAY));
        }

        String time(Instant time) {
            return DateTimeFormatter.ofPattern(say("action.format.time"), locale)
                    .withZone(NORWAY)
                    .format(time);
        }

        Deadline deadline(@Nullable LocalDate deadline, boolean settled) {
            if (deadline == null) {
                return new Deadline(say("action.deadline.none"), "", "plain");
            }
            long days = ChronoUnit.DAYS.between(today, deadline);
            if (settled) {
                return new Deadline(say("action.deadline.was", day(deadline)), day(deadline), "plain");
            }
            if (days < 0) {
                return new Deadline(say("action.deadline.over", -days), day(deadline), "bad");
            }
            if (days == 0) {
                return new Deadline(say("action.deadline.today"), day(deadline), "warn");
            }
            return new Deadline(say("action.deadline.left", days), day(deadline), days <= SOON ? "warn" : "plain");
        }

        /** The words as they are shown, with marks in the reader's language. */
        List<Marked.Piece> marked(String text) {
            return Marked.pieces(text, kind -> messages.getMessage("mark." + kind, null, "", locale));
        }
    }
}
