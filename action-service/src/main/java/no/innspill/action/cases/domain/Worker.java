package no.innspill.action.cases.domain;

/**
 * Someone who works on cases. Known in this service alone: never told to another.
 *
 * @param subject who the login server says it is; the same for as long as the person has an account
 * @param name as colleagues know the person; may change
 */
public record Worker(String subject, String name) {

    private static final int LONGEST = 200;

    public Worker {
        if (subject.isBlank() || subject.length() > LONGEST) {
            throw new IllegalArgumentException("a worker's subject is 1 to 200 characters");
        }
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("a worker's name is 1 to 200 characters");
        }
    }

    /** Whether it is the same person, whatever the name was at the time. */
    public boolean is(Worker other) {
        return subject.equals(other.subject);
    }
}
