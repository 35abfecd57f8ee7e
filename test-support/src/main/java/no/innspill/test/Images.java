package no.innspill.test;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Whether a container image can be used at once: Docker runs here and has it, and the one that Testcontainers clears up with. Nothing is
 * ever pulled. The command line is asked and not Testcontainers, whose client first fetches helpers of its own, for minutes where there is
 * no registry. {@code INNSPILL_TEST_CONTAINERS=off} keeps to what is embedded in any case.
 */
final class Images {
    private static final int SECONDS_TO_WAIT = 10;

    private static final String CLEARS_UP = "testcontainers/ryuk";

    private Images() {}

    static boolean canRun(String image) {
        return !"off".equals(System.getenv("INNSPILL_TEST_CONTAINERS")) && isHere(image) && isHere(CLEARS_UP);
    }

    private static boolean isHere(String image) {
        try {
            Process list = new ProcessBuilder("docker", "image", "ls", "--quiet", image)
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (!list.waitFor(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                list.destroyForcibly();
                return false;
            }
            String ids = new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return list.exitValue() == 0 && !ids.isBlank();
        } catch (IOException noDocker) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
