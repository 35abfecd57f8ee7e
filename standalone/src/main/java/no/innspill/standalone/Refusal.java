package no.innspill.standalone;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import no.innspill.embedded.BrokerUnavailable;
import no.innspill.embedded.DataInUse;
import no.innspill.embedded.StoreDamaged;
import no.innspill.embedded.StoreUnavailable;
import org.jspecify.annotations.Nullable;

/** Says why Innspill did not start, and what would help. */
final class Refusal {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Refusal() {}

    static String of(RuntimeException why) {
        return switch (why) {
            case DataInUse inUse -> inUse(inUse);
            default -> why.getMessage() + " Try another one: ./innspill up --help";
        };
    }

    static String unexpected(RuntimeException why, Path data) {
        return "Innspill did not start: " + reason(why) + "\nThe whole story is in "
                + data.resolve("logs").resolve("innspill.log");
    }

    private static String inUse(DataInUse inUse) {
        String holder = inUse.holder()
                .map(who -> "process " + who.pid() + ", running since "
                        + WHEN.format(who.startedAt().atZone(ZoneId.systemDefault())) + command(who.pid()))
                .orElse("another process, which has only just begun");
        return "The data in " + inUse.directory() + " is held by " + holder + ".\n"
                + "Use that one, stop it with Ctrl-C where it runs"
                + inUse.holder().map(who -> " (or: kill " + who.pid() + ")").orElse("")
                + ", or start another with other ports and --data DIR.";
    }

    private static String command(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().user())
                .map(user -> ", by " + user)
                .orElse("");
    }

    /** Broker and store say in their own words what is wrong; elsewhere the last cause does. */
    private static @Nullable String reason(RuntimeException why) {
        return switch (why) {
            case BrokerUnavailable broker -> broker.getMessage();
            case StoreUnavailable store -> store.getMessage();
            case StoreDamaged store -> store.getMessage();
            default -> rootOf(why).getMessage();
        };
    }

    private static Throwable rootOf(Throwable why) {
        Throwable root = why;
        for (@Nullable Throwable cause = why; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }
}
