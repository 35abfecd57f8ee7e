package no.innspill.intake.out.contact;

import org.springframework.dao.DataAccessResourceFailureException;

/** What is wrapped with a master key that this instance does not have cannot be opened now: the caller is told to come again. */
final class UnknownMasterKey extends DataAccessResourceFailureException {
    private static final long serialVersionUID = 1L;

    UnknownMasterKey(String id) {
        super("no master key here has the id " + id + "; see innspill.intake.contact.other-master-keys");
    }
}
