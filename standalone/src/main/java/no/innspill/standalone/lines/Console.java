package no.innspill.standalone.lines;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import tools.jackson.core.exc.JacksonIOException;

/** Where lines come from and answers go to. */
public final class Console {

    private Console() {}

    /** What is done with the lines; whether all went well. */
    public interface Work {
        boolean with(InputStream in) throws IOException;
    }

    /** Runs a command. Answers are always UTF-8, as JSON is; what is told on standard error is for the terminal. */
    public static void run(BiFunction<InputStream, Writer, Object> command, String[] arguments) {
        Writer out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        System.exit(new CommandLine(command.apply(System.in, out))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(System.err, true, System.err.charset()))
                .execute(arguments));
    }

    /** Has lines worked on: of a file, else of standard input. */
    public static int withLines(@Nullable Path file, InputStream standardInput, PrintWriter err, Work work)
            throws IOException {
        if (file == null) {
            return worked(standardInput, err, work);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return worked(in, err, work);
        } catch (NoSuchFileException e) {
            err.println("There is no file " + file + ".");
            return CommandLine.ExitCode.USAGE;
        }
    }

    private static int worked(InputStream in, PrintWriter err, Work work) {
        try {
            return work.with(in) ? CommandLine.ExitCode.OK : 1;
        } catch (IOException | JacksonIOException e) {
            // whoever read the answers has gone, as «head» does, or the file cannot be read
            err.println("Stopped: the answers cannot be written, or the lines cannot be read.");
            return 1;
        }
    }
}
