package no.innspill.intake.imports.in.web;

import static no.innspill.support.security.Permission.KEEP_INTAKE;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.function.Supplier;
import no.innspill.intake.imports.domain.ImportId;
import no.innspill.intake.in.console.ConsoleEntry;
import no.innspill.support.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Opens the pages of imports to those who set intake up; that an import is of their own body is asked where it is fetched. */
@Configuration(proxyBeanMethods = false)
class ImportAccess {
    static final String PATH = "/intake/imports";

    @Bean
    ConsoleEntry importsEntry() {
        return new ConsoleEntry("imports", PATH, 30);
    }

    @Bean
    Supplier<ImportId> importIds() {
        return () -> new ImportId(UuidCreator.getTimeOrderedEpoch());
    }

    @Bean
    AccessRule importListIsOpen() {
        return AccessRule.of(HttpMethod.GET, PATH, KEEP_INTAKE);
    }

    @Bean
    AccessRule importUploadIsOpen() {
        return AccessRule.of(HttpMethod.POST, PATH, KEEP_INTAKE);
    }

    @Bean
    AccessRule importPagesAreOpen() {
        return AccessRule.of(HttpMethod.GET, PATH + "/**", KEEP_INTAKE);
    }

    @Bean
    AccessRule importFormsAreOpen() {
        return AccessRule.of(HttpMethod.POST, PATH + "/**", KEEP_INTAKE);
    }
}
