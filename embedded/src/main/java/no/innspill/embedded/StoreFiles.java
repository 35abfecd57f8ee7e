package no.innspill.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The files of a store: {@code journal-n} are what was written, in order, and {@code snapshot-n} is all that the journals before number n
 * had made. A snapshot is written beside and takes its name when it is whole.
 */
record StoreFiles(Path directory) {

    private static final Pattern NAME = Pattern.compile("(journal|snapshot)-(\\d{12})");

    Path journal(long number) {
        return directory.resolve("journal-%012d".formatted(number));
    }

    Path snapshot(long number) {
        return directory.resolve("snapshot-%012d".formatted(number));
    }

    Path unfinishedSnapshot() {
        return directory.resolve("snapshot.unfinished");
    }

    OptionalLong newestSnapshot() throws IOException {
        return numbers("snapshot").max();
    }

    /** The journals from a number on, in order. */
    List<Long> journalsFrom(long first) throws IOException {
        return numbers("journal")
                .filter(number -> number >= first)
                .sorted()
                .boxed()
                .toList();
    }

    /** Removes what a snapshot has made superfluous. */
    void removeBefore(long number) throws IOException {
        for (long old : numbers("journal").filter(each -> each < number).toArray()) {
            Files.deleteIfExists(journal(old));
        }
        for (long old : numbers("snapshot").filter(each -> each < number).toArray()) {
            Files.deleteIfExists(snapshot(old));
        }
    }

    /** Makes names durable: a file is only there after a power cut when its directory has been forced too. */
    void force() throws IOException {
        try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
            names.force(true);
        } catch (AccessDeniedException e) {
            // Windows cannot open a directory; it writes names through by itself.
            return;
        }
    }

    private LongStream numbers(String kind) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files
                    .map(file -> NAME.matcher(String.valueOf(file.getFileName())))
                    .filter(Matcher::matches)
                    .filter(name -> name.group(1).equals(kind))
                    .map(name -> Long.valueOf(name.group(2)))
                    .toList()
                    .stream()
                    .mapToLong(Long::longValue);
        }
    }
}
