package no.innspill.intake.in.widget;

import java.security.SecureRandom;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.application.widget.KeepSites;
import no.innspill.intake.application.widget.Sites;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.widget.Proofs;
import no.innspill.intake.domain.widget.Site;
import no.innspill.intake.domain.widget.SiteId;
import no.innspill.intake.domain.widget.WebOrigin;
import no.innspill.intake.in.console.ConsoleEntry;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Permission;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.CorsFilter;

/** The widget's parts, and who comes to which of its addresses. */
@Configuration(proxyBeanMethods = false)
class WidgetConfiguration {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int ID_LENGTH = 12;

    @Bean
    Proofs proofs(IntakeSettings intake, WidgetSettings widget) {
        return new Proofs(intake.receiptSecret(), widget.shownForAtLeast(), widget.shownForAtMost());
    }

    @Bean
    SecureRandom widgetChance() {
        return new SecureRandom();
    }

    @Bean
    KeepSites keepSites(Sites sites, SecureRandom widgetChance) {
        return new KeepSites(sites, () -> newId(widgetChance));
    }

    /** Before the login of people: a browser asks first, without any cookie, whether a page of another site may send. */
    @Bean
    FilterRegistrationBean<CorsFilter> otherSitesPages(SiteCors sites) {
        var filter = new FilterRegistrationBean<>(new CorsFilter(sites));
        filter.addUrlPatterns(Script.VERSIONS + "v1/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }

    @Bean
    ApplicationRunner sitesFromTheStart(WidgetSettings settings, Sites sites) {
        return arguments ->
                settings.sites().stream().map(WidgetConfiguration::site).forEach(sites::add);
    }

    @Bean
    ConsoleEntry widgetEntry() {
        return new ConsoleEntry("widget", "/intake/widget", 10);
    }

    @Bean
    AccessRule widgetScriptIsOpen() {
        return AccessRule.open(Script.VERSIONS + "*/widget.js");
    }

    @Bean
    AccessRule widgetSessionIsOpen() {
        return AccessRule.open(WidgetEndpoint.SESSION);
    }

    @Bean
    AccessRule widgetFeedbackIsOpen() {
        return AccessRule.openForm(WidgetEndpoint.FEEDBACK);
    }

    @Bean
    AccessRule plainFormIsShown() {
        return AccessRule.open(PlainForm.ADDRESS);
    }

    @Bean
    AccessRule plainFormIsSent() {
        return AccessRule.openForm(PlainForm.ADDRESS);
    }

    @Bean
    AccessRule plainFormThanks() {
        return AccessRule.open(PlainForm.ADDRESS + "/sent");
    }

    @Bean
    AccessRule sitesAreSeen() {
        return AccessRule.of(HttpMethod.GET, "/intake/widget", Permission.KEEP_INTAKE);
    }

    @Bean
    AccessRule siteIsSeen() {
        return AccessRule.of(HttpMethod.GET, "/intake/widget/*", Permission.KEEP_INTAKE);
    }

    @Bean
    AccessRule partsOfSitePages() {
        return AccessRule.of(HttpMethod.GET, "/intake/widget/pages/*", Permission.KEEP_INTAKE);
    }

    @Bean
    AccessRule siteIsAdded() {
        return AccessRule.of(HttpMethod.POST, "/intake/widget", Permission.KEEP_INTAKE);
    }

    @Bean
    AccessRule siteIsChanged() {
        return AccessRule.of(HttpMethod.POST, "/intake/widget/*", Permission.KEEP_INTAKE);
    }

    @Bean
    AccessRule siteIsRemoved() {
        return AccessRule.of(HttpMethod.POST, "/intake/widget/*/remove", Permission.KEEP_INTAKE);
    }

    private static SiteId newId(SecureRandom chance) {
        StringBuilder id = new StringBuilder("s");
        while (id.length() < ID_LENGTH) {
            id.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return new SiteId(id.toString());
    }

    private static Site site(WidgetSettings.Given given) {
        return new Site(
                new SiteId(given.id()),
                new OrganisationNumber(given.body()),
                given.name(),
                given.origins().stream().map(WebOrigin::new).toList(),
                given.service(),
                given.language(),
                1);
    }
}
