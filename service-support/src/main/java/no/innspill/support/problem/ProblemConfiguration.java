package no.innspill.support.problem;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;

/** Problems for every web application of Innspill. */
@AutoConfiguration
class ProblemConfiguration {

    @Bean
    Problems problems(MessageSource messages) {
        return new Problems(messages);
    }

    @Bean
    ProblemAdvice problemAdvice(Problems problems) {
        return new ProblemAdvice(problems);
    }

    /** What fails before a controller is reached, for those who look at it in a browser. */
    @Bean
    ErrorViewResolver errorPage() {
        return (request, status, model) -> ProblemAdvice.page(StandardProblem.ofStatus(status));
    }

    @Bean
    ProblemPage problemPage(MessageSource messages) {
        return new ProblemPage(messages);
    }
}
