package no.innspill.intake.in.http;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innspill.intake.domain.Channel;
import no.innspill.intake.domain.Contact;
import no.innspill.intake.domain.ExternalId;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.FoundIt;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.MunicipalityNumber;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.Page;
import no.innspill.intake.domain.PageAddress;
import no.innspill.intake.domain.Rating;
import no.innspill.intake.domain.RespondentRole;
import no.innspill.redaction.Redactor;
import no.innspill.support.problem.InvalidField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes a piece of feedback of what was sent, or tells everything that is wrong with it. */
@Component
public class FeedbackReader {
    private static final Set<String> FIELDS = Set.of(
            "body",
            "externalId",
            "service",
            "channel",
            "page",
            "foundIt",
            "ratings",
            "text",
            "whatMatters",
            "journeyStep",
            "respondentRole",
            "municipality",
            "languageForm",
            "occurredAt",
            "answerWanted",
            "contact",
            "sensitive");
    private static final Set<String> PAGE_FIELDS = Set.of("address", "version", "lastChanged");
    private static final Set<String> RATING_FIELDS = Set.of("question", "questionVersion", "scale", "value");
    private static final Set<String> SCALE_FIELDS = Set.of("min", "max");
    private static final int LONGEST_SERVICE = 60;
    private static final int LONGEST_STEP = 100;
    private static final int LONGEST_VERSION = 50;
    private static final int LONGEST_QUESTION = 100;
    private static final int MOST_RATINGS = 50;
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2200;

    private final Redactor redactor;

    FeedbackReader(Redactor redactor) {
        this.redactor = redactor;
    }

    /** What the reading gave. */
    public sealed interface Result {
        record Read(Feedback feedback) implements Result {}

        record Wrong(List<InvalidField> errors) implements Result {}
    }

    /** Reads a piece that comes in now. */
    public Result read(ObjectNode sent, Instant now) {
        Fields fields = Fields.of(sent).only(FIELDS);
        OrganisationNumber body = fields.required("body", body(fields));
        ExternalId externalId = externalId(fields);
        String service = fields.line("service", LONGEST_SERVICE);
        Channel channel = fields.required("channel", fields.oneOf("channel", Channel.class));
        Page page = page(fields.object("page"));
        FoundIt foundIt = fields.oneOf("foundIt", FoundIt.class);
        List<Rating> ratings = ratings(fields);
        String text = fields.text("text", Feedback.LONGEST_TEXT);
        String whatMatters = fields.text("whatMatters", Feedback.LONGEST_TEXT);
        String journeyStep = fields.line("journeyStep", LONGEST_STEP);
        RespondentRole role = fields.oneOf("respondentRole", RespondentRole.class);
        MunicipalityNumber municipality = municipality(fields);
        LanguageForm language = fields.oneOf("languageForm", LanguageForm.class, Fields::lowerCase);
        Instant occurredAt = occurredAt(fields, now);
        boolean answerWanted = fields.bool("answerWanted", false);
        Contact contact = ContactReader.ofPiece(fields, answerWanted);
        boolean sensitive = fields.bool("sensitive", false);
        if (!(fields.has("text") || fields.has("whatMatters") || fields.has("foundIt") || fields.has("ratings"))) {
            fields.wrong("", "nothing-said", "Send at least one of text, whatMatters, foundIt and ratings.");
        } else if (fields.errors().isEmpty()
                && text == null
                && whatMatters == null
                && foundIt == null
                && ratings.isEmpty()) {
            fields.wrong("ratings", "nothing-said", "Must have an element where nothing else is said.");
        }
        if (!fields.errors().isEmpty() || body == null || channel == null) {
            return new Result.Wrong(fields.errors());
        }
        return new Result.Read(new Feedback(
                body,
                externalId,
                service,
                channel,
                page,
                foundIt,
                ratings,
                text,
                whatMatters,
                journeyStep,
                role,
                municipality,
                language,
                occurredAt,
                answerWanted,
                sensitive,
                contact));
    }

    private static @Nullable OrganisationNumber body(Fields fields) {
        String digits = fields.value(
                "body", text -> OrganisationNumber.isWellFormed(text) ? text : null, "format", "Must be nine digits.");
        if (digits != null && !OrganisationNumber.isValid(digits)) {
            fields.wrong("body", "check-digit", "Must be an organisation number, whose last digit is a check digit.");
            return null;
        }
        return digits == null ? null : new OrganisationNumber(digits);
    }

    private @Nullable ExternalId externalId(Fields fields) {
        String id = fields.value(
                "externalId",
                text -> ExternalId.isWellFormed(text) ? text : null,
                "format",
                "Must be 1 to " + ExternalId.LONGEST + " letters, digits and . _ : / -, the first a letter or digit.");
        if (id != null && ExternalId.isPersonal(id, redactor)) {
            fields.wrong("externalId", "personal-data", "Must be an id of your own system that is no personal data.");
            return null;
        }
        return id == null ? null : new ExternalId(id);
    }

    private static @Nullable MunicipalityNumber municipality(Fields fields) {
        return fields.value(
                "municipality",
                text -> MunicipalityNumber.isValid(text) ? new MunicipalityNumber(text) : null,
                "format",
                "Must be the four digits of a municipality, as a string.");
    }

    private static @Nullable Page page(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        fields.only(PAGE_FIELDS);
        PageAddress address = fields.required(
                "address",
                fields.value(
                        "address",
                        text -> PageAddress.read(text).orElse(null),
                        "format",
                        "Must be an http or https address with a host, at most " + PageAddress.LONGEST
                                + " characters."));
        String version = fields.line("version", LONGEST_VERSION);
        LocalDate lastChanged =
                fields.value("lastChanged", FeedbackReader::date, "format", "Must be a date such as 2026-05-17.");
        return address == null ? null : new Page(address, version, lastChanged);
    }

    private static List<Rating> ratings(Fields fields) {
        List<Rating> ratings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Fields rating : fields.objects("ratings", MOST_RATINGS)) {
            Rating read = rating(rating.only(RATING_FIELDS));
            if (read != null && !seen.add(read.question())) {
                rating.wrong("question", "repeated", "Must be answered once.");
            } else if (read != null) {
                ratings.add(read);
            }
        }
        return ratings;
    }

    private static @Nullable Rating rating(Fields fields) {
        String question = fields.required("question", fields.line("question", LONGEST_QUESTION));
        Integer version = fields.required("questionVersion", fields.integer("questionVersion", 1, Integer.MAX_VALUE));
        Integer value = fields.required("value", fields.integer("value", -Rating.WIDEST, Rating.WIDEST));
        Fields scale = fields.required("scale", fields.object("scale"));
        if (scale == null) {
            return null;
        }
        scale.only(SCALE_FIELDS);
        Integer min = scale.required("min", scale.integer("min", -Rating.WIDEST, Rating.WIDEST));
        Integer max = scale.required("max", scale.integer("max", -Rating.WIDEST, Rating.WIDEST));
        if (min == null || max == null) {
            return null;
        }
        if (min >= max) {
            scale.wrong("max", "range", "Must be more than min.");
            return null;
        }
        if (value != null && (value < min || value > max)) {
            fields.wrong("value", "outside-scale", "Must be from min to max of the scale.");
            return null;
        }
        return question == null || version == null || value == null
                ? null
                : new Rating(question, version, min, max, value);
    }

    private static @Nullable Instant occurredAt(Fields fields, Instant now) {
        Instant at = fields.value(
                "occurredAt",
                FeedbackReader::instant,
                "format",
                "Must be a time such as 2026-05-17T10:15:00Z or with an offset.");
        if (at != null && at.isAfter(now.plus(CLOCKS_APART))) {
            fields.wrong("occurredAt", "in-the-future", "Must not be later than now.");
            return null;
        }
        return at;
    }

    private static @Nullable Instant instant(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return time.getYear() >= EARLIEST_YEAR && time.getYear() <= LATEST_YEAR ? time.toInstant() : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR ? date : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
