package no.innspill.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherScriptTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path elsewhere;

    @Test
    void withoutAWordItSaysWhatThereIs() throws Exception {
        Ran ran = run(script(), Map.of());

        assertThat(ran.status()).isZero();
        assertThat(ran.output()).contains("./innspill up", "./innspill demo", "./innspill redact", "./innspill test");
    }

    @Test
    void aCommandThatItDoesNotKnowEndsWithTwoAndTheSameHelp() throws Exception {
        Ran ran = run(script(), Map.of(), "dwon");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.output()).contains("dwon", "./innspill up");
    }

    @Test
    void aJavaThatIsTooOldIsPassedOver() throws Exception {
        Path old = fakeJdk("old", 17);
        Path good = fakeJdk("good", 31);

        Ran ran = run(
                copyOfTheScript(), Map.of("JAVA_HOME", old.toString(), "PATH", good + "/bin:/usr/bin:/bin"), "test");

        assertThat(ran.output()).contains("maven with " + good);
    }

    @Test
    void javaHomeComesFirst() throws Exception {
        Path first = fakeJdk("first", 30);
        Path second = fakeJdk("second", 31);

        Ran ran = run(
                copyOfTheScript(),
                Map.of("JAVA_HOME", first.toString(), "PATH", second + "/bin:/usr/bin:/bin"),
                "test");

        assertThat(ran.output()).contains("maven with " + first);
    }

    /** Where a stand-in for Maven says which JDK it was given. */
    private Path copyOfTheScript() throws Exception {
        executable("mvnw", "#!/bin/sh\necho \"maven with $JAVA_HOME\"\n");
        return executable("innspill", Files.readString(script()));
    }

    private Path fakeJdk(String name, int version) throws Exception {
        Files.createDirectories(elsewhere.resolve(name).resolve("bin"));
        executable(name + "/bin/java", "#!/bin/sh\necho 'openjdk version \"" + version + ".0.1\" 2030-01-01' >&2\n");
        executable(name + "/bin/javac", "#!/bin/sh\n");
        return elsewhere.resolve(name);
    }

    private Path executable(String name, String content) throws Exception {
        Path file = Files.writeString(elsewhere.resolve(name), content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static Path script() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, directory -> directory != null, Path::getParent)
                .map(directory -> directory.resolve("innspill"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow();
    }

    private static Ran run(Path script, Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of("bash", script.toString()), Stream.of(arguments))
                                .toList())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Ran(process.exitValue(), output);
    }

    private record Ran(int status, String output) {}
}
