package no.innspill.intake.imports.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much is imported, and from where.
 *
 * @param mostRows the most rows of one import
 * @param largestFile the largest file
 * @param chunk how many rows are read, tried and taken in together
 * @param kept how long rows wait for somebody to go on with them; then the import is cancelled and they are deleted
 * @param lease how long a worker has an import for itself; another goes on where it is silent for that long
 * @param within how long another server has for an answer
 * @param largestAnswer the largest answer of another server
 * @param innerHosts names of hosts in networks of our own that may be asked; all others must have public addresses
 */
@Validated
@ConfigurationProperties("innspill.intake.imports")
public record ImportSettings(
        @DefaultValue("100000") @Min(1) int mostRows,
        @DefaultValue("50MB") DataSize largestFile,
        @DefaultValue("250") @Min(1) @Max(500) int chunk,
        @DefaultValue("7d") Duration kept,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("30s") Duration within,
        @DefaultValue("20MB") DataSize largestAnswer,
        @DefaultValue List<String> innerHosts) {}
