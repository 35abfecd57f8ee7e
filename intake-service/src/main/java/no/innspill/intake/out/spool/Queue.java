package no.innspill.intake.out.spool;

import java.util.ArrayList;
import java.util.List;

/** The messages of one lane that are being told, and how far that has come. Used by one thread. */
final class Queue {
    private final Lane lane;
    private final List<Message> messages = new ArrayList<>(1);
    private boolean first = true;
    private int acknowledged;
    private boolean tried;
    private boolean refused;

    Queue(Lane lane) {
        this.lane = lane;
    }

    /** Puts a message last; its place. */
    int add(Message message, boolean nothingBefore) {
        messages.add(message);
        first &= nothingBefore;
        return messages.size() - 1;
    }

    Lane lane() {
        return lane;
    }

    /** Whether nothing of the lane can lie in the spool. */
    boolean isFirst() {
        return first;
    }

    boolean isDone() {
        return acknowledged == messages.size();
    }

    /** The one that is next to be told. */
    Message next() {
        return messages.get(acknowledged);
    }

    /** Kafka was given the next one. Until it answers, or for good, it is not known whether it has it. */
    void tried() {
        tried = true;
    }

    /** Kafka has the one that was next. */
    void acknowledged() {
        acknowledged++;
        tried = false;
    }

    /** Kafka will never take the one that is next. */
    void refused() {
        refused = true;
    }

    boolean isRefused() {
        return refused;
    }

    /** Whether Kafka may have the next one without our knowing. */
    boolean isUnsure() {
        return tried;
    }

    /** Whether Kafka has the message at the place. */
    boolean has(int place) {
        return place < acknowledged;
    }

    List<Message> told() {
        return messages.subList(0, acknowledged);
    }

    /** What Kafka is not known to have, in order. */
    List<Message> left() {
        return messages.subList(acknowledged, messages.size());
    }
}
