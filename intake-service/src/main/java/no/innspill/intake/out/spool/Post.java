package no.innspill.intake.out.spool;

import java.util.List;

/**
 * Messages that are durable together or are not durable.
 *
 * @param first whether nothing can have been told in their lanes before, so that nothing of them can lie in the spool
 */
public record Post(List<Message> messages, boolean first) {
    public Post {
        messages = List.copyOf(messages);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("a post has a message");
        }
    }
}
