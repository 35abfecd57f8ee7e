package no.innspill.benchmarks.micro;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Parts of routing that need neither broker nor store, as the service puts them together. */
final class InService {

    private InService() {}

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan("no.innspill.routing.in.files")
    @ComponentScan({"no.innspill.routing.in.files", "no.innspill.routing.out.queries"})
    static class Parts {}

    static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off")
                .run();
    }
}
