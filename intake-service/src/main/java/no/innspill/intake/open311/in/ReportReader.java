package no.innspill.intake.open311.in;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.intake.domain.Channel;
import no.innspill.intake.domain.Contact;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.FoundIt;
import no.innspill.intake.domain.IdempotencyKey;
import no.innspill.intake.domain.Page;
import no.innspill.intake.domain.PageAddress;
import no.innspill.intake.domain.Rating;
import no.innspill.intake.open311.application.Report;
import no.innspill.intake.open311.domain.Jurisdiction;
import no.innspill.intake.open311.domain.Place;
import no.innspill.intake.open311.domain.Position;
import org.jspecify.annotations.Nullable;

/** Makes a report of the form of {@code POST requests}, or tells everything that is wrong with it. */
final class ReportReader {
    private static final int LONGEST_DESCRIPTION = 4_000;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_KEY = 200;
    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{1,20})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");
    private static final String QUESTION = "open311.rating";

    private final Parameters form;
    private final Jurisdiction jurisdiction;

    ReportReader(Parameters form, Jurisdiction jurisdiction) {
        this.form = form;
        this.jurisdiction = jurisdiction;
    }

    /**
     * Reads it; ends the request where something is wrong.
     *
     * @param idempotencyKey what tells that it is the same report, sent again
     */
    Report read(@Nullable String idempotencyKey) {
        Jurisdiction.Service service = service();
        String description = form.text("description", LONGEST_DESCRIPTION, true);
        Place place = place();
        Optional<PageAddress> page = page(place);
        FoundIt foundIt = foundIt();
        Rating rating = rating();
        String whatMatters = attribute(Attribute.WHAT_MATTERS, LONGEST_DESCRIPTION, true);
        boolean answerWanted = "true".equals(key(Attribute.ANSWER_WANTED));
        picture();
        unknownAttributes();
        IdempotencyKey again = again(idempotencyKey);
        if (description == null && whatMatters == null && foundIt == null && rating == null && !form.isWrong()) {
            form.wrong("description was not provided, nor any attribute that says something.");
        }
        form.refuse();
        return new Report(
                new Feedback(
                                jurisdiction.body(),
                                again,
                                service.code(),
                                form.one("device_id") == null ? Channel.WEB : Channel.APP,
                                page.map(address -> new Page(address, null, null))
                                        .orElse(null),
                                foundIt,
                                rating == null ? List.of() : List.of(rating),
                                text(description, place),
                                whatMatters,
                                null,
                                null,
                                jurisdiction.municipality(),
                                null,
                                null,
                                answerWanted)
                        .from(answerWanted ? contact() : null),
                service,
                description,
                Objects.requireNonNull(place, "without a place it was refused"));
    }

    private Jurisdiction.Service service() {
        String code = form.one("service_code");
        if (code == null) {
            throw Refusal.invalid("service_code was not provided.");
        }
        return jurisdiction.service(code).orElseThrow(() -> Refusal.notFound("service_code provided was not found."));
    }

    private @Nullable Place place() {
        String address = form.text("address_string", LONGEST_ADDRESS, false);
        String addressId = form.text("address_id", LONGEST_ID, false);
        Position position = position();
        if (address == null && addressId == null && position == null) {
            if (!form.isWrong()) {
                form.wrong("lat and long, address_string or address_id was not provided.");
            }
            return null;
        }
        return new Place(address, addressId, position);
    }

    private @Nullable Position position() {
        String lat = form.one("lat");
        String lon = form.one("long");
        if (lat == null && lon == null) {
            return null;
        }
        if (lat == null || lon == null) {
            form.wrong("lat and long must be given together.");
            return null;
        }
        if (!DEGREES.matcher(lat.strip()).matches()
                || !DEGREES.matcher(lon.strip()).matches()) {
            form.wrong("lat and long must be degrees such as 59.89 and 10.52.");
            return null;
        }
        BigDecimal latitude = new BigDecimal(lat.strip());
        BigDecimal longitude = new BigDecimal(lon.strip());
        if (!Position.isLatitude(latitude) || !Position.isLongitude(longitude)) {
            form.wrong("lat must be from -90 to 90 and long from -180 to 180.");
            return null;
        }
        return new Position(latitude, longitude);
    }

    /** The page that the attribute names, or that stands in for the place. */
    private Optional<PageAddress> page(@Nullable Place place) {
        String named = attribute(Attribute.PAGE, PageAddress.LONGEST, false);
        if (named == null) {
            return place == null || place.addressId() == null ? Optional.empty() : PageAddress.read(place.addressId());
        }
        Optional<PageAddress> read = PageAddress.read(named);
        if (read.isEmpty()) {
            form.wrong(Attribute.PAGE.parameter() + " must be an http or https address with a host.");
        }
        return read;
    }

    private @Nullable FoundIt foundIt() {
        String key = key(Attribute.FOUND_IT);
        return key == null ? null : FoundIt.valueOf(key.toUpperCase(Locale.ROOT));
    }

    private @Nullable Rating rating() {
        String value = attribute(Attribute.RATING, 10, false);
        if (value == null) {
            return null;
        }
        int rating = WHOLE.matcher(value.strip()).matches() ? Integer.parseInt(value.strip()) : -1;
        if (rating < Attribute.LOWEST || rating > Attribute.HIGHEST) {
            form.wrong(Attribute.RATING.parameter() + " must be a whole number from " + Attribute.LOWEST + " to "
                    + Attribute.HIGHEST + ".");
            return null;
        }
        return new Rating(QUESTION, 1, Attribute.LOWEST, Attribute.HIGHEST, rating);
    }

    /**
     * How the person can be reached. What cannot be read is let in all the same, as the standard asks for none of it: there is just nothing
     * to keep.
     */
    private @Nullable Contact contact() {
        String email = optional("email").flatMap(Contact::email).orElse(null);
        String phone = optional("phone").flatMap(Contact::phone).orElse(null);
        if (email == null && phone == null) {
            return null;
        }
        String name = Stream.of(optional("first_name"), optional("last_name"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        boolean usable = !name.isEmpty()
                && name.codePointCount(0, name.length()) <= Contact.LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
        return new Contact(usable ? name : null, email, phone);
    }

    private Optional<String> optional(String parameter) {
        return Optional.ofNullable(form.one(parameter)).map(String::strip);
    }

    /** Looked at, and not kept: nobody can take personal data out of a picture that is somewhere else. */
    private void picture() {
        String address = form.one("media_url");
        if (address != null && PageAddress.read(address).isEmpty()) {
            form.wrong("media_url must be an http or https address with a host, at most " + PageAddress.LONGEST
                    + " characters.");
        }
    }

    private void unknownAttributes() {
        if (form.names("attribute[").stream()
                .anyMatch(name -> Attribute.of(name).isEmpty())) {
            form.wrong("An attribute is not in the definition of the service.");
        }
    }

    /** A client may make its key of anything, so its hash stands for it. */
    private @Nullable IdempotencyKey again(@Nullable String idempotencyKey) {
        if (idempotencyKey == null || idempotencyKey.isBlank()) {
            return null;
        }
        if (idempotencyKey.length() > LONGEST_KEY) {
            form.wrong("Idempotency-Key must have at most " + LONGEST_KEY + " characters.");
            return null;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(idempotencyKey.getBytes(StandardCharsets.UTF_8));
            return IdempotencyKey.of("open311:" + HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private @Nullable String key(Attribute attribute) {
        String key = attribute(attribute, LONGEST_ID, false);
        if (key != null && !attribute.keys().contains(key)) {
            form.wrong(attribute.parameter() + " must be one of " + String.join(", ", attribute.keys()) + ".");
            return null;
        }
        return key;
    }

    /** With and without the brackets it is the same: each of ours has one value. */
    private @Nullable String attribute(Attribute attribute, int longest, boolean lines) {
        String plain = form.text(attribute.parameter(), longest, lines);
        String inBrackets = form.text(attribute.parameter() + "[]", longest, lines);
        if (plain != null && inBrackets != null) {
            form.wrong(attribute.parameter() + " was given more than once.");
            return null;
        }
        return plain == null ? inBrackets : plain;
    }

    /** Who works on it has to know where: the events have no field for a place, so it stands below the words. */
    private static @Nullable String text(@Nullable String description, @Nullable Place place) {
        String text = Stream.of(description, place == null ? null : place.address())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? null : text;
    }
}
