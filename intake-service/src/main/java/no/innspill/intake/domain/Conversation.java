package no.innspill.intake.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innspill.redaction.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a body and the one who spoke up have written to each other about a piece. Personal data has been taken out of it.
 *
 * @param fromBody the oldest first
 * @param fromPerson the oldest first
 */
public record Conversation(FeedbackId id, List<Message.FromBody> fromBody, List<Message.FromPerson> fromPerson) {
    /** The most messages that the one who spoke up can write about a piece. */
    public static final int MOST_MESSAGES = 50;

    /** The most characters of a message (UTF-16 units, as a browser counts them). */
    public static final int LONGEST_MESSAGE = 4000;

    public Conversation {
        fromBody = List.copyOf(fromBody);
        fromPerson = List.copyOf(fromPerson);
    }

    /** Before anything is written. */
    public static Conversation none(FeedbackId id) {
        return new Conversation(id, List.of(), List.of());
    }

    /** One message. */
    public sealed interface Message {
        /** The same for as long as it is told. */
        String id();

        Instant at();

        String text();

        /**
         * From the body that has the piece.
         *
         * @param question whether it asks for something, or else answers
         */
        record FromBody(
                String id,
                Instant at,
                String text,
                boolean question,
                @Nullable LanguageForm language) implements Message {
            @Override
            public String toString() {
                return "FromBody[" + id + "]";
            }
        }

        /**
         * From the one who spoke up.
         *
         * @param takenOut how many of each kind of personal data were taken out
         */
        record FromPerson(String id, Instant at, String text, Map<Kind, Integer> takenOut) implements Message {
            public FromPerson {
                takenOut = Map.copyOf(takenOut);
            }

            @Override
            public String toString() {
                return "FromPerson[" + id + "]";
            }
        }
    }

    /** Both sides', the oldest first. */
    public List<Message> inOrder() {
        return Stream.<Message>concat(fromBody.stream(), fromPerson.stream())
                .sorted(Comparator.comparing(Message::at))
                .toList();
    }

    /** When the body answered first; nothing where it has not. */
    public @Nullable Instant answeredAt() {
        return fromBody.stream()
                .filter(message -> !message.question())
                .map(Message::at)
                .findFirst()
                .orElse(null);
    }

    /** Whether the body wrote last. */
    public boolean awaitsThePerson() {
        return !fromBody.isEmpty() && inOrder().getLast() instanceof Message.FromBody;
    }

    /** Whether the one who spoke up can write more about a piece that has come so far. */
    public boolean isOpen(Progress progress) {
        boolean underWay = switch (progress) {
            case Progress.Received _, Progress.InTriage _, Progress.With _ -> true;
            case Progress.Redirected _, Progress.Resolved _, Progress.Withdrawn _, Progress.Erased _ -> false;
        };
        return underWay && fromPerson.size() < MOST_MESSAGES;
    }
}
