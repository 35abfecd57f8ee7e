package no.innspill.intake.in.console;

import java.util.List;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Permission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The console's start page and navigation. */
@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration {

    @Bean
    AccessRule intakeConsoleIsOpen() {
        return AccessRule.of(HttpMethod.GET, "/intake", Permission.KEEP_INTAKE);
    }

    @Bean
    WebMvcConfigurer consoleNavigation(ObjectProvider<ConsoleEntry> entries) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors
                        .addInterceptor(new ConsoleNavigation(
                                List.copyOf(entries.stream().toList())))
                        .addPathPatterns("/intake", "/intake/**");
            }
        };
    }
}
