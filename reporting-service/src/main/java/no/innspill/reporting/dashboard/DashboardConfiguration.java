package no.innspill.reporting.dashboard;

import no.innspill.reporting.directory.Directory;
import no.innspill.reporting.figures.Figures;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class DashboardConfiguration {

    @Bean
    DrawDashboard drawDashboard(Figures figures, Directory directory) {
        return new DrawDashboard(figures, directory);
    }

    @Bean
    AccessRule dashboardAccess() {
        return AccessRule.of(HttpMethod.GET, "/dashboard", Permission.READ_OWN_FIGURES);
    }

    @Bean
    AccessRule dashboardStart() {
        return AccessRule.of(HttpMethod.GET, "/", Permission.READ_OWN_FIGURES);
    }

    @Bean
    AccessRule dashboardFiles() {
        return AccessRule.open("/reporting/**");
    }
}
