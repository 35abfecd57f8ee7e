package no.innspill.test;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/**
 * Whether a container image can be used at once: Docker runs here and has it. Nothing is ever pulled. The command line is asked and not
 * Testcontainers, whose client first fetches helpers of its own, for minutes where there is no registry.
 */
final class Images {
    private static final int SECONDS_TO_WAIT = 10;

    private Images() {}

    static boolean isHere(String image) {
        try {
            Process inspect = new ProcessBuilder("docker", "image", "inspect", image)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (!inspect.waitFor(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                inspect.destroyForcibly();
                return false;
            }
            return inspect.exitValue() == 0;
        } catch (IOException noDocker) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
