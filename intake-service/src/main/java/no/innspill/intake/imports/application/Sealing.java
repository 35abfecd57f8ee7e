package no.innspill.intake.imports.application;

/** Keeps other servers' keys so that nobody reads them in the store. */
public interface Sealing {

    String seal(String key);

    /** The key that was sealed. */
    String open(String sealed);
}
