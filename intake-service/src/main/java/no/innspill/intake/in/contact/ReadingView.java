package no.innspill.intake.in.contact;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import no.innspill.intake.application.ContactReading;

/**
 * That somebody read how a person can be reached, as the body's keepers see it.
 *
 * @param at in Norwegian time
 * @param purpose in lower case, for the messages
 */
record ReadingView(LocalDateTime at, String reader, String purpose, String piece) {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    static ReadingView of(ContactReading reading) {
        return new ReadingView(
                LocalDateTime.ofInstant(reading.at(), NORWAY),
                reading.readerName(),
                reading.purpose().name().toLowerCase(Locale.ROOT),
                reading.id().toString());
    }
}
