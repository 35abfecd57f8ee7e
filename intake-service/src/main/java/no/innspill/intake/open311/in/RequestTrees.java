package no.innspill.intake.open311.in;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.domain.FollowUpCode;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.Progress;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.open311.application.FindRequests.Found;
import no.innspill.intake.open311.domain.Jurisdiction;
import no.innspill.intake.open311.domain.Place;
import no.innspill.intake.open311.domain.ServiceRequest;
import no.innspill.intake.open311.domain.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says requests in the standard's fields, all of them, in its order. */
@Component
class RequestTrees {
    static final String ROOT = "service_requests";

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final String EACH = "request";
    private static final String ID = "service_request_id";

    private final MessageSource messages;
    private final URI publicAddress;

    RequestTrees(MessageSource messages, IntakeSettings settings) {
        this.messages = messages;
        this.publicAddress = settings.publicAddress();
    }

    static Node requests(List<? extends Node> requests) {
        return Node.items(EACH, requests);
    }

    /** What is answered to a report. */
    Node filed(ReceiptCode code, @Nullable FollowUpCode followUp, boolean withPicture, Locale locale) {
        StringBuilder notice = new StringBuilder(words("intake.open311.filed", locale, statusAddress(code)));
        if (followUp != null) {
            notice.append(' ').append(words("intake.open311.followUp", locale, followUp.inGroups()));
        }
        if (withPicture) {
            notice.append(' ').append(words("intake.open311.picture", locale));
        }
        return Node.fields()
                .with(ID, code.inGroups())
                .with("service_notice", notice.toString())
                .with("account_id", new Node.Nothing())
                .group();
    }

    Node token(ReceiptCode code) {
        return Node.fields()
                .with(ID, code.inGroups())
                .with("token", code.inGroups())
                .group();
    }

    /**
     * How a request stands.
     *
     * @param whole whether with what was reported, and not only with what became of it
     */
    Node standing(Found found, Jurisdiction jurisdiction, boolean whole, Locale asked) {
        ServiceRequest request = found.request();
        LanguageForm written = found.receipt().language();
        Locale locale = written == null ? asked : Locale.of(written.name().toLowerCase(Locale.ROOT));
        Place place = whole ? request.place() : null;
        LocalText with = found.with();
        return Node.fields()
                .with(ID, found.receipt().code().inGroups())
                .with("status", found.standing().name().toLowerCase(Locale.ROOT))
                .with("status_notes", notes(found, locale))
                .with("service_name", serviceName(jurisdiction, request.service(), locale))
                .with("service_code", request.service())
                .with("description", whole ? request.description() : null)
                .with("agency_responsible", with == null ? null : with.in(locale.getLanguage()))
                .with("service_notice", notice(found, locale))
                .with("requested_datetime", time(request.requestedAt()))
                .with("updated_datetime", time(changedAt(found)))
                .with("expected_datetime", expectedAt(found))
                .with("address", place == null ? null : place.address())
                .with("address_id", place == null ? null : place.addressId())
                .with("zipcode", new Node.Nothing())
                .with("lat", degrees(place, true))
                .with("long", degrees(place, false))
                .with("media_url", new Node.Nothing())
                .group();
    }

    private static String serviceName(Jurisdiction jurisdiction, String code, Locale locale) {
        return jurisdiction
                .service(code)
                .map(service -> service.name().in(locale.getLanguage()))
                .orElse(code);
    }

    private String notes(Found found, Locale locale) {
        LocalText with = found.with();
        String name = with == null ? "" : with.in(locale.getLanguage());
        return switch (found.receipt().progress()) {
            case Progress.Received received -> words("intake.explain.received", locale);
            case Progress.InTriage triage -> words("intake.explain.in-triage", locale);
            case Progress.With has ->
                words(has.taken() ? "intake.explain.being-worked-on" : "intake.explain.with-body", locale, name);
            case Progress.Redirected redirected -> words("intake.open311.redirected", locale);
            case Progress.Withdrawn withdrawn -> words("intake.explain.withdrawn", locale);
            case Progress.Erased erased -> words("intake.explain.erased", locale);
            case Progress.Resolved resolved ->
                words("intake.explain.resolved", locale, name) + " "
                        + words("intake.outcome." + word(resolved.outcome()), locale);
        };
    }

    /** Where it belongs that is no feedback. */
    private @Nullable String notice(Found found, Locale locale) {
        return found.receipt().progress() instanceof Progress.Redirected redirected
                ? words("intake.channel." + word(redirected.reason()), locale) + " "
                        + redirected.channel().in(locale.getLanguage()) + ": " + redirected.address()
                : null;
    }

    /** Of what is closed: when it was closed, as the standard has it. */
    private static Instant changedAt(Found found) {
        if (found.receipt().progress() instanceof Progress.Resolved resolved) {
            return resolved.at();
        }
        return found.time() == null
                ? found.request().requestedAt()
                : found.time().changedAt();
    }

    /** The end of the day of the deadline in Norwegian time, while it is open. */
    private static @Nullable String expectedAt(Found found) {
        LocalDate deadline = found.time() == null ? null : found.time().deadline();
        return deadline == null || found.standing() == Standing.CLOSED
                ? null
                : time(deadline.plusDays(1).atStartOfDay(NORWAY).minusSeconds(1).toInstant());
    }

    private static Node degrees(@Nullable Place place, boolean latitude) {
        var position = place == null ? null : place.position();
        return position == null
                ? new Node.Nothing()
                : new Node.Decimal(latitude ? position.latitude() : position.longitude());
    }

    /** By the W3C's note, to the second. */
    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private String statusAddress(ReceiptCode code) {
        return publicAddress.toString().replaceAll("/$", "") + "/status/" + code.inGroups();
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
