package no.innspill.intake.open311.in;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.domain.Changes;
import no.innspill.intake.domain.Channel;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.Fingerprint;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.MunicipalityNumber;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.Origin;
import no.innspill.intake.domain.Progress;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.open311.application.FindRequests.Found;
import no.innspill.intake.open311.application.Times;
import no.innspill.intake.open311.domain.Jurisdiction;
import no.innspill.intake.open311.domain.Place;
import no.innspill.intake.open311.domain.Position;
import no.innspill.intake.open311.domain.ServiceRequest;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.unit.DataSize;

/** Requests to a municipality, for tests. */
final class Requests {
    static final OrganisationNumber NUMBER = new OrganisationNumber("935478715");
    static final Jurisdiction BAERUM = new Jurisdiction(
            NUMBER,
            "baerum.kommune.no",
            new LocalText("Bærum kommune", null, "Municipality of Bærum", null),
            new MunicipalityNumber("3201"),
            List.of(
                    new Jurisdiction.Service(
                            "barnehageplass", new LocalText("Barnehageplass", null, null, null), false),
                    new Jurisdiction.Service("vei", new LocalText("Vei & gate", "Veg og gate", "Roads", null), false),
                    new Jurisdiction.Service("barnevern", new LocalText("Barnevern", null, null, null), true)),
            1,
            Instant.parse("2026-05-01T00:00:00Z"));

    private static final Instant CAME = Instant.parse("2026-05-17T10:15:30.123Z");

    private Requests() {}

    static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/intake");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    static RequestTrees trees(ResourceBundleMessageSource messages) {
        return new RequestTrees(
                messages,
                new IntakeSettings(
                        "x".repeat(32),
                        URI.create("https://innspill.example.no"),
                        DataSize.ofKilobytes(64),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ZERO));
    }

    /** One of each state that there is. */
    static List<Found> ofAllStates(ReceiptCode code) {
        LocalText name = new LocalText("Bærum kommune", null, null, null);
        Times.Time time = new Times.Time(Instant.parse("2026-05-18T08:00:00Z"), LocalDate.of(2026, 6, 1));
        return List.of(
                found(code, new Progress.Received(), null, null),
                found(code, new Progress.InTriage(), null, new Times.Time(Instant.parse("2026-05-17T10:16:00Z"), null)),
                found(code, new Progress.With(NUMBER, false), name, time),
                found(code, new Progress.With(NUMBER, true), name, time),
                found(
                        code,
                        new Progress.Redirected(
                                Progress.Reason.APPEAL,
                                new LocalText("Klag på vedtak", null, null, null),
                                "https://www.baerum.kommune.no/klage/"),
                        null,
                        time),
                found(
                        code,
                        new Progress.Resolved(
                                NUMBER, Progress.Outcome.BETTER_SERVICE, Instant.parse("2026-05-20T12:00:00Z")),
                        name,
                        time));
    }

    private static Found found(
            ReceiptCode code,
            Progress progress,
            @org.jspecify.annotations.Nullable LocalText with,
            Times.@org.jspecify.annotations.Nullable Time time) {
        FeedbackId id = new FeedbackId(UUID.fromString("0196dd3a-0000-7000-8000-000000000001"));
        return new Found(
                new ServiceRequest(
                        id,
                        NUMBER,
                        "vei",
                        "Hull i veien.\nRing [PHONE] <snarest> & takk 🙂",
                        new Place(
                                "Krysset ved rådhuset",
                                "node/17",
                                new Position(new BigDecimal("59.8941"), new BigDecimal("10.5263"))),
                        CAME),
                new Receipt(
                        id,
                        code,
                        NUMBER,
                        new Fingerprint("00"),
                        CAME,
                        false,
                        null,
                        null,
                        true,
                        progress,
                        new Origin(Channel.WEB, "vei", null, null),
                        Changes.NONE,
                        null),
                with,
                time);
    }
}
