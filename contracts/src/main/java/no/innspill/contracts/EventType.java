package no.innspill.contracts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every event there is: its stable CloudEvents type, the topic it travels on and the record that reads it. */
public enum EventType {
    FEEDBACK_RECEIVED("no.innspill.feedback.received.v1", Topic.FEEDBACK_RECEIVED, FeedbackReceived.class),
    FEEDBACK_WITHDRAWN("no.innspill.feedback.withdrawn.v1", Topic.FEEDBACK_RECEIVED, FeedbackWithdrawn.class),
    FEEDBACK_ERASED("no.innspill.feedback.erased.v1", Topic.FEEDBACK_RECEIVED, FeedbackErased.class),
    FOLLOW_UPS("no.innspill.feedback.follow-ups.v1", Topic.FEEDBACK_FOLLOW_UPS, FollowUps.class),
    FEEDBACK_ROUTED("no.innspill.feedback.routed.v1", Topic.FEEDBACK_ROUTED, FeedbackRouted.class),
    CASE_OPENED("no.innspill.case.opened.v1", Topic.CASE_EVENTS, CaseOpened.class),
    CASE_ASSIGNED("no.innspill.case.assigned.v1", Topic.CASE_EVENTS, CaseAssigned.class),
    CASE_RELEASED("no.innspill.case.released.v1", Topic.CASE_EVENTS, CaseReleased.class),
    CASE_RESOLVED("no.innspill.case.resolved.v1", Topic.CASE_EVENTS, CaseResolved.class),
    CASE_REOPENED("no.innspill.case.reopened.v1", Topic.CASE_EVENTS, CaseReopened.class),
    CASE_HAND_OVER_REQUESTED("no.innspill.case.hand-over-requested.v1", Topic.CASE_EVENTS, CaseHandOverRequested.class),
    CASE_LEFT("no.innspill.case.left.v1", Topic.CASE_EVENTS, CaseLeft.class),
    CASE_MOVED("no.innspill.case.moved.v1", Topic.CASE_EVENTS, CaseMoved.class),
    CASE_MESSAGES("no.innspill.case.messages.v1", Topic.CASE_MESSAGES, CaseMessages.class),
    DIRECTORY_BODY("no.innspill.directory.body.v1", Topic.DIRECTORY, DirectoryBody.class);

    private final String type;
    private final Topic topic;
    private final Class<? extends Event> record;

    EventType(String type, Topic topic, Class<? extends Event> record) {
        this.type = type;
        this.topic = topic;
        this.record = record;
    }

    /** The {@code ce_type} on the wire; never changes for a published version. */
    public String type() {
        return type;
    }

    /** Where it travels. */
    public Topic topic() {
        return topic;
    }

    /** What its data reads into. */
    public Class<? extends Event> record() {
        return record;
    }

    /** The JSON Schema of its data on the class path. */
    public String schemaResource() {
        return "schemas/" + type + ".json";
    }

    /** The type that an event's data is told as. */
    public static EventType of(Event event) {
        return Arrays.stream(values())
                .filter(known -> known.record.isInstance(event))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event type for " + event.getClass()));
    }

    /** The records of all events that are of a kind, by their {@code ce_type}: what a reader of a topic with several types reads. */
    public static <E extends Event> Map<String, Class<? extends E>> of(Class<E> kind) {
        Map<String, Class<? extends E>> found = new LinkedHashMap<>();
        for (EventType type : values()) {
            if (kind.isAssignableFrom(type.record)) {
                found.put(type.type, type.record.asSubclass(kind));
            }
        }
        return found;
    }

    /** The type with this {@code ce_type}, or nothing for one that this version does not know. */
    public static Optional<EventType> ofType(String type) {
        return Arrays.stream(values()).filter(known -> known.type.equals(type)).findFirst();
    }
}
