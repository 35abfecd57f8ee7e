package no.innspill.routing.domain.directory;

/** The id of a service, unique within its body, as senders use it. */
public record ServiceId(String value) {

    public ServiceId {
        if (value.isBlank() || value.length() > 80) {
            throw new IllegalArgumentException("a service's id has 1 to 80 characters");
        }
    }
}
