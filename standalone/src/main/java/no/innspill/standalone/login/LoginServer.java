package no.innspill.standalone.login;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The login server and start page, as an application of its own. */
@Configuration(proxyBeanMethods = false)
@LoginAutoConfiguration
@Import({Protocol.class, Pages.class, StartPage.class})
public class LoginServer {

    /** Starts it, and returns when it answers. */
    public static ConfigurableApplicationContext start(LoginSettings settings) {
        return new SpringApplicationBuilder(LoginServer.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(context -> context.getBeanFactory().registerSingleton("loginSettings", settings))
                .run(
                        "--spring.config.name=login-server",
                        "--spring.application.name=login-server",
                        "--server.address=" + settings.listenOn(),
                        "--server.port=" + settings.port(),
                        "--server.shutdown=immediate",
                        "--server.servlet.session.cookie.name=INNSPILL_LOGIN",
                        "--server.servlet.session.cookie.same-site=lax",
                        "--spring.messages.basename=messages/standalone,messages/support",
                        "--spring.messages.fallback-to-system-locale=false");
    }
}
