package no.innspill.support.problem;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Problems for every web application of Innspill. */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
class ProblemConfiguration {

    @Bean
    Problems problems(MessageSource messages) {
        return new Problems(messages);
    }

    @Bean
    ProblemAdvice problemAdvice(Problems problems) {
        return new ProblemAdvice(problems);
    }

    @Bean
    ErrorAnswers errorAnswers(Problems problems) {
        return new ErrorAnswers(problems);
    }

    /** Around all filters that may ask for a parameter. */
    @Bean
    FilterRegistrationBean<BrokenParameters> brokenParameters() {
        var around = new FilterRegistrationBean<>(new BrokenParameters());
        around.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return around;
    }

    /** Stands before the server's own pages of errors. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> errorsOfTheServer(Problems problems) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve(problems)));
    }

    @Bean
    ProblemPage problemPage(MessageSource messages) {
        return new ProblemPage(messages);
    }
}
