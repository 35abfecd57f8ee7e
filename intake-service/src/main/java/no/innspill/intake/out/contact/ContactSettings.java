package no.innspill.intake.out.contact;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What contact details are encrypted with, and how long they are kept.
 *
 * @param masterKey what the keys of persons are wrapped with: 32 bytes in base 64 or in hexadecimal digits, the same in all instances
 * @param otherMasterKeys those that keys may be wrapped with besides: earlier ones, until all is wrapped anew, and the next one, until all
 *     instances know it
 * @param keptFor how long contact details are kept after the piece came
 * @param keyGrace how long a key that nobody needs any more is kept yet; longer than a request takes on its way
 * @param readingsKeptFor how long it is kept who read contact details
 */
@Validated
@ConfigurationProperties("innspill.intake.contact")
record ContactSettings(
        @NotNull String masterKey,
        @DefaultValue List<String> otherMasterKeys,
        @DefaultValue("365d") Duration keptFor,
        @DefaultValue("5m") Duration keyGrace,
        @DefaultValue("730d") Duration readingsKeptFor) {

    ContactSettings {
        otherMasterKeys = List.copyOf(otherMasterKeys);
    }

    /** Never a key: what is printed ends in a log. */
    @Override
    public String toString() {
        return "ContactSettings[keptFor=" + keptFor + "]";
    }
}
