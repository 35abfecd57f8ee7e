package no.innspill.routing.domain.rules;

/** Sees how rules behave while they are applied. */
public interface Watch {

    /** Nanoseconds from any point, growing. */
    long nanos();

    /** A rule took longer than it may. It has been applied all the same. */
    void slow(Rule rule, long nanos);

    /** A rule failed, and counts as not holding. */
    void failed(Rule rule, Throwable cause);

    /** Sees nothing, where nothing is in force: in tests of a draft. */
    Watch NONE = new Watch() {
        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public void slow(Rule rule, long nanos) {}

        @Override
        public void failed(Rule rule, Throwable cause) {}
    };
}
