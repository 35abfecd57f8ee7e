package no.innspill.routing.in.work;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How models are learnt from corrections.
 *
 * @param byItself whether a training begins by itself; otherwise only when a keeper asks for it
 * @param interval how often is looked whether enough has been corrected
 * @param newCorrections how many pieces must have been corrected since the last training
 * @param mostShipped so many of the texts that come with the program are learnt from, evenly chosen; 15,000 take some 400 MB and minutes
 * @param mostCorrections the newest so many corrected pieces are learnt from; two thousand take some 200 MB while they are learnt
 * @param longest how long a training may take
 * @param lease how long a training is left to an instance that does not say that it goes on; it says so twelve times meanwhile
 * @param kept how many models are kept, besides the one in force and the one before it
 */
@Validated
@ConfigurationProperties("innspill.routing.learning")
record LearningSettings(
        @DefaultValue("true") boolean byItself,

        @DefaultValue("10m") @NotNull @DurationMin(seconds = 1)
        Duration interval,

        @DefaultValue("50") @Min(1) int newCorrections,

        @DefaultValue("20000") @Min(500) int mostShipped,

        @DefaultValue("2000") @Min(0) @Max(20_000) int mostCorrections,

        @DefaultValue("30m") @NotNull @DurationMin(minutes = 1)
        Duration longest,

        @DefaultValue("60s") @NotNull @DurationMin(seconds = 2)
        Duration lease,

        @DefaultValue("10") @Min(1) @Max(100) int kept) {}
