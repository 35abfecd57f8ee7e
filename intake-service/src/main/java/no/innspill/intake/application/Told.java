package no.innspill.intake.application;

/** How durable an event is once it was told. */
public enum Told {
    /** All in-sync replicas of Kafka have it. */
    IN_KAFKA,

    /** The store keeps it until Kafka takes it, behind all that was told of the piece before. */
    IN_SPOOL,

    /** It is not known to be durable. It may still become so; telling it again is the same event. */
    NOT_DURABLE;

    /** Whether it is kept, wherever. */
    public boolean isDurable() {
        return this != NOT_DURABLE;
    }
}
