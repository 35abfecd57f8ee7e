package no.innspill.embedded;

import java.util.List;

/** Where changes go before anyone is told of them. */
interface WriteAhead extends AutoCloseable {

    /**
     * Takes the changes of a command, in the order in which commands took effect.
     *
     * @return what to wait for
     */
    long append(List<byte[]> changes);

    /** What to wait for to have all that was appended so far. */
    long latest();

    /**
     * Asked before a command runs: afterwards it could not be taken back.
     *
     * @throws NotStored when nothing can be written at present
     */
    void ensureWritable();

    /**
     * Returns when everything up to a ticket is as safe as it will be.
     *
     * @throws NotStored when it is not, and may never be
     */
    void await(long ticket);

    @Override
    void close();

    /** For a store that keeps nothing. */
    static WriteAhead none() {
        return new WriteAhead() {
            @Override
            public long append(List<byte[]> changes) {
                return 0;
            }

            @Override
            public long latest() {
                return 0;
            }

            @Override
            public void ensureWritable() {
                // memory is always there
            }

            @Override
            public void await(long ticket) {
                // nothing to wait for
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
    }
}
