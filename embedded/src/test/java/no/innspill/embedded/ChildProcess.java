package no.innspill.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM with this class path that a test may kill. */
final class ChildProcess implements AutoCloseable {

    private final Process process;

    private ChildProcess(Process process) {
        this.process = process;
    }

    static ChildProcess run(Class<?> main, Object... arguments) throws IOException {
        return run("", main, arguments);
    }

    /** With a shell's command before it, such as a limit on the size of files. */
    static ChildProcess run(String before, Class<?> main, Object... arguments) throws IOException {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (Object argument : arguments) {
            java.add(argument.toString());
        }
        List<String> command = new ArrayList<>(java);
        if (!before.isEmpty()) {
            command = new ArrayList<>(List.of("sh", "-c", before + "; exec \"$@\"", "sh"));
            command.addAll(java);
        }
        return new ChildProcess(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** kill -9, and the wait until it is gone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
