package no.innspill.support.security;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.innspill.support.limits.ApiLimits;
import no.innspill.support.problem.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.client.RestClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Shuts everything, and opens what a service's {@link AccessRule}s open. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration",
            "org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration"
        })
@ConditionalOnProperty("innspill.service")
@EnableConfigurationProperties(SecuritySettings.class)
class SecurityConfiguration {

    /** Open to everyone in every service: what pages are made of, what explains problems, and whether it is alive. */
    private static final List<AccessRule> OPEN = List.of(
            AccessRule.open("/webjars/**"),
            AccessRule.open("/support/**"),
            AccessRule.open("/problems/*"),
            AccessRule.open("/error"),
            AccessRule.open("/favicon.ico"),
            AccessRule.open("/actuator/health/**"));

    @Bean
    Tokens tokens(SecuritySettings settings) {
        return new Tokens(settings);
    }

    @Bean
    WebMvcConfigurer callerArguments(Tokens tokens) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument(tokens));
            }
        };
    }

    @Bean
    IssuerMetadata peopleIssuer(SecuritySettings settings) {
        return new IssuerMetadata(settings.people(), RestClient.create());
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            ObjectProvider<AccessRule> rules,
            Problems problems,
            SecuritySettings settings,
            Tokens tokens,
            ApiLimits limits) {
        var handlers = new ProblemHandlers(problems);
        var issuers = managers(settings, tokens);
        var verified = new VerifiedTokens(Clock.systemUTC()); // the clock that tokens are verified by
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(requests -> {
                    allow(requests, Stream.concat(OPEN.stream(), rules.stream().filter(AccessRule::isApi)));
                    requests.requestMatchers(HttpMethod.GET, "/actuator/**")
                            .hasAuthority(Permission.OPERATE.authority());
                    requests.anyRequest().denyAll();
                })
                .oauth2ResourceServer(
                        server -> server.authenticationManagerResolver(request -> verified.or(issuers.resolve(request)))
                                .authenticationEntryPoint(handlers)
                                .accessDeniedHandler(handlers))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(handlers).accessDeniedHandler(handlers))
                .addFilterBefore(new RequestLimitFilter(limits.requests(), tokens, handlers), AuthorizationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()) // a bearer token is never sent by a browser of itself
                .requestCache(cache -> cache.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            ObjectProvider<AccessRule> rules,
            ObjectProvider<PagesLogin> login,
            SecuritySettings settings) {
        http.exceptionHandling(failures -> failures.accessDeniedPage("/problems/forbidden"))
                .authorizeHttpRequests(requests -> {
                    // what the service itself shows instead of a page that was refused
                    requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                            .permitAll();
                    allow(requests, Stream.concat(OPEN.stream(), rules.stream().filter(rule -> !rule.isApi())));
                    requests.anyRequest().denyAll();
                })
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(contentPolicy(settings)))
                        .referrerPolicy(referrer -> referrer.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.SAME_ORIGIN)));
        PagesLogin byLogin = login.getIfAvailable();
        if (byLogin == null) {
            http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .csrf(csrf -> csrf.disable()) // no login, no cookie: nothing that a forged request could use
                    .requestCache(cache -> cache.disable());
        } else {
            byLogin.configure(http);
            http.csrf(csrf -> csrf.ignoringRequestMatchers(rules.stream()
                    .filter(AccessRule::isOpenForm)
                    .map(rule -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, rule.path()))
                    .toArray(RequestMatcher[]::new)));
        }
        return http.build();
    }

    private static void allow(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            Stream<AccessRule> rules) {
        rules.forEach(rule -> {
            var matched = rule.method() == null
                    ? requests.requestMatchers(rule.path())
                    : requests.requestMatchers(rule.method(), rule.path());
            if (rule.permission() == null) {
                matched.permitAll();
            } else {
                matched.hasAuthority(rule.permission().authority());
            }
        });
    }

    /** Everything from here; logging out may lead to the login server. */
    private static String contentPolicy(SecuritySettings settings) {
        URI login = settings.people().issuer();
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self' " + login.getScheme() + "://" + login.getAuthority();
    }

    private static JwtIssuerAuthenticationManagerResolver managers(SecuritySettings settings, Tokens tokens) {
        Map<String, AuthenticationManager> byIssuer = new ConcurrentHashMap<>();
        Stream.of(settings.people(), settings.machineIssuer())
                .forEach(issuer -> byIssuer.computeIfAbsent(
                        issuer.issuer().toString(),
                        name -> manager(new IssuerMetadata(issuer, RestClient.create()), tokens)));
        AuthenticationManager nobody = token -> {
            throw new BadCredentialsException("not an issuer that is believed");
        };
        return new JwtIssuerAuthenticationManagerResolver(issuer -> byIssuer.getOrDefault(issuer, nobody));
    }

    private static AuthenticationManager manager(IssuerMetadata issuer, Tokens tokens) {
        var provider = new JwtAuthenticationProvider(new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withJwkSetUri(issuer.keysAddress()).build();
            decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(issuer.issuer()));
            return decoder;
        }));
        provider.setJwtAuthenticationConverter(tokens::authenticated);
        return new ProviderManager(provider);
    }
}
