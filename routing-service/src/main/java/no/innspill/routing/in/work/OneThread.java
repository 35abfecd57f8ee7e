package no.innspill.routing.in.work;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/**
 * Where what computes for long is done: what a training does in parallel elsewhere it does here in turn, so that deciding keeps the other
 * cores, and the carriers of its virtual threads.
 */
final class OneThread implements AutoCloseable {

    private final ForkJoinPool pool;

    /** @param name the thread's, as it is seen from outside */
    OneThread(String name) {
        pool = new ForkJoinPool(1, some -> new Named(some, name), null, true);
    }

    /** A thread that finds classes where the service does. */
    private static final class Named extends ForkJoinWorkerThread {
        Named(ForkJoinPool pool, String name) {
            super(pool);
            setName(name);
            setContextClassLoader(OneThread.class.getClassLoader());
        }
    }

    /** Waits for what it comes to, or throws what it throws. */
    <T> T call(Callable<T> work) {
        return pool.submit(work).join();
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
