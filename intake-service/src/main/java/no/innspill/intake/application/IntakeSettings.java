package no.innspill.intake.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How intake is set up.
 *
 * @param receiptSecret what receipts are signed with: 32 characters or more, the same in all instances and for good
 * @param publicAddress where people reach the pages of receipts
 * @param largestPiece the most bytes of one piece
 * @param answerWithin how long a caller waits in all, whatever is away
 * @param publishWithin how long a caller waits for Kafka to have a piece before the spool takes it; not below Kafka's delivery timeout
 * @param storeWithin how long a caller waits for the document store to answer
 * @param directorySettles how long the directory must have told of no body before one that it has not told of is refused for good; until
 *     then its sender is asked to come again
 */
@Validated
@ConfigurationProperties("innspill.intake")
public record IntakeSettings(
        @NotNull @Size(min = 32) String receiptSecret,
        @NotNull URI publicAddress,
        @DefaultValue("64KB") DataSize largestPiece,
        @DefaultValue("1800ms") Duration answerWithin,
        @DefaultValue("800ms") Duration publishWithin,
        @DefaultValue("1500ms") Duration storeWithin,
        @DefaultValue("5s") Duration directorySettles) {

    /** Never the secret: what is printed ends in a log. */
    @Override
    public String toString() {
        return "IntakeSettings[publicAddress=" + publicAddress + "]";
    }
}
