package no.innspill.standalone.process;

import java.nio.file.Path;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Everything is logged to files beside the data, and what somebody should look at to the console too. */
public final class Logs {
    private Logs() {}

    /** To be called before anything logs. One logging set-up serves all of the applications in this process. */
    public static void to(Path directory) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("logback.configurationFile", "logback-standalone.xml");
        System.setProperty("innspill.logs", directory.toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
