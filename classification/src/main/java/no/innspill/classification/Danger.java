package no.innspill.classification;

/** What a call for help is about; it decides whom to call. */
public enum Danger {
    /** Somebody may take their own life. */
    LIFE,
    VIOLENCE,
    /** A child is beaten, abused or left alone. */
    CHILD,
    /** Acute illness, fire, or nothing to eat and nowhere to sleep. */
    ILLNESS
}
