package no.innspill.intake.in.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How calls that bring many pieces are taken.
 *
 * @param mostPieces the most pieces of one call; those after are refused
 * @param chunk how many pieces go to the store and to Kafka together
 * @param ahead how many chunks of a call are read and checked before the one that is being stored is done
 * @param largestChunk the most bytes of a chunk; with fewer, larger pieces it is sent on before it is full
 * @param atOnce how many calls are taken at a time in one instance; more are asked to come again
 * @param answersInMemory how much of the answer of a call is held for a caller that does not read yet; more is put in a temporary file
 * @param mostUnread the most bytes that are read, and thrown away, of what comes after the last piece that is taken
 */
@Validated
@ConfigurationProperties("innspill.intake.batch")
record BatchSettings(
        @DefaultValue("100000") @Min(1) long mostPieces,
        @DefaultValue("500") @Min(1) @Max(5000) int chunk,
        @DefaultValue("3") @Min(1) @Max(64) int ahead,
        @NotNull @DefaultValue("512KB") DataSize largestChunk,
        @DefaultValue("4") @Min(1) int atOnce,
        @NotNull @DefaultValue("256KB") DataSize answersInMemory,
        @NotNull @DefaultValue("64MB") DataSize mostUnread) {}
