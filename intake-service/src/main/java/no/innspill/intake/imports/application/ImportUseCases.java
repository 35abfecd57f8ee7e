package no.innspill.intake.imports.application;

import java.time.Clock;
import java.util.function.Supplier;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.application.KnownReceipts;
import no.innspill.intake.application.ReceiveFeedback;
import no.innspill.intake.imports.domain.ImportId;
import no.innspill.redaction.Redactor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases together. */
@Configuration(proxyBeanMethods = false)
class ImportUseCases {

    @Bean
    Pseudonyms importPseudonyms(IntakeSettings settings) {
        return new Pseudonyms(settings.receiptSecret());
    }

    @Bean
    ReadRows readRows(Rows rows, Redactor redactor, Pseudonyms pseudonyms, ImportSettings settings) {
        return new ReadRows(rows, redactor, pseudonyms::of, settings);
    }

    @Bean
    PrepareRows prepareRows(Pieces pieces, Redactor redactor) {
        return new PrepareRows(pieces, redactor);
    }

    @Bean
    BeginImport beginImport(
            Imports imports,
            Rows rows,
            ReadRows readRows,
            Mappings mappings,
            Clock clock,
            Supplier<ImportId> importIds) {
        return new BeginImport(imports, rows, readRows, mappings, clock, importIds);
    }

    @Bean
    KeepImport keepImport(
            Imports imports, Rows rows, Refusals refusals, Mappings mappings, PrepareRows prepareRows, Clock clock) {
        return new KeepImport(imports, rows, refusals, mappings, prepareRows, clock);
    }

    @Bean
    DriveImports driveImports(
            Imports imports,
            Rows rows,
            Refusals refusals,
            ReadRows readRows,
            PrepareRows prepareRows,
            Mappings mappings,
            KnownReceipts known,
            ReceiveFeedback receiveFeedback,
            RequestSource source,
            ImportSettings settings,
            Clock clock) {
        return new DriveImports(
                imports,
                rows,
                new WorkOnImport(imports, rows, refusals, prepareRows, known, receiveFeedback, settings, clock),
                new FetchRequests(imports, readRows, mappings, source, settings, clock),
                settings,
                clock);
    }
}
