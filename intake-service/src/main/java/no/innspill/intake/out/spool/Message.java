package no.innspill.intake.out.spool;

import no.innspill.support.messaging.OutgoingEvent;

/** What is put on a topic. The same message always has the same id. */
public sealed interface Message {

    String id();

    String topic();

    String key();

    /** An event. */
    record Told(OutgoingEvent event) implements Message {
        @Override
        public String id() {
            return event.eventId();
        }

        @Override
        public String topic() {
            return event.topic();
        }

        @Override
        public String key() {
            return event.key();
        }
    }

    /** What takes away all that the topic holds under the key. */
    record Tombstone(String id, String topic, String key) implements Message {}
}
