package no.innspill.test;

import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;

/** Whether a container image can be used at once: Docker runs here and has it. Nothing is ever pulled. */
final class Images {
    private Images() {}

    static boolean isHere(String image) {
        if (System.getenv("DOCKER_HOST") == null && !Files.exists(Path.of("/var/run/docker.sock"))) {
            return false;
        }
        try {
            DockerClientFactory.lazyClient().inspectImageCmd(image).exec();
            return true;
        } catch (RuntimeException | LinkageError noDockerOrNoImage) {
            return false;
        }
    }
}
