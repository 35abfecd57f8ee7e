package no.innspill.support.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Languages and what the layout needs on every page. */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
class WebConfiguration {

    /** Bokmål first: it is what those get whose language is not there. */
    static final List<Locale> LANGUAGES = List.of(Locale.of("nb"), Locale.of("nn"), Locale.ENGLISH, Locale.of("se"));

    @Bean
    LocaleResolver localeResolver() {
        return new ChosenLanguage(LANGUAGES, Duration.ofDays(365));
    }

    @Bean
    WebMvcConfigurer layout() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new LanguageSwitch());
                interceptors.addInterceptor(new LayoutModel());
            }
        };
    }
}
