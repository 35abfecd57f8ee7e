package no.innspill.standalone.login;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** The pages of the login server, and who can log in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Pages {

    /** A form may lead on to the services: after the login the browser is sent back to where it came from. */
    private static String contentPolicy(LoginSettings settings) {
        StringBuilder forms = new StringBuilder("form-action 'self'");
        Clients.consoleHomes(settings).forEach(home -> forms.append(' ').append(home));
        String intake = settings.services().intake().toString();
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
                // the widget on the start page, as on any page that embeds it
                + "script-src 'self' " + intake + "; connect-src 'self' " + intake + "; " + forms;
    }

    @Bean
    @Order(2)
    SecurityFilterChain pagesChain(HttpSecurity http, LoginSettings settings) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/", "/login", "/error", "/favicon.ico", "/support/**", "/standalone/**", "/webjars/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login"))
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy(settings))))
                .build();
    }

    @Bean
    UserDetailsService people() {
        return username -> DemoPerson.of(username)
                .map(Pages::details)
                .orElseThrow(() -> new UsernameNotFoundException("Nobody of that name"));
    }

    @Bean
    PasswordEncoder passwords() {
        return new DemoPasswords();
    }

    private static UserDetails details(DemoPerson person) {
        return User.withUsername(person.username())
                .password(DemoPerson.PASSWORD)
                .authorities(person.roles().toArray(String[]::new))
                .build();
    }
}
