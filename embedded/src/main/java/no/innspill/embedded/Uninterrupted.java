package no.innspill.embedded;

/** Waits that have to end before anything else is safe, and so go on when interrupted; the interrupt is handed on afterwards. */
final class Uninterrupted {

    private Uninterrupted() {}

    static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
