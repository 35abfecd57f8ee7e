package no.innspill.intake.out.spool;

/** Messages of one lane keep their order: a key of a topic. */
record Lane(String name) {

    static Lane of(Message message) {
        return new Lane(message.topic() + "/" + message.key());
    }
}
