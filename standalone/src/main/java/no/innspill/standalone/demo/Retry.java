package no.innspill.standalone.demo;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tries again while a part does not answer, and gives up for everybody when nothing has answered for too long: a restart in the middle is
 * waited out, a system that is gone is not waited for once per message.
 */
final class Retry {

    /** Something that calls a part. */
    interface Call<T> {
        T run() throws Unreachable, InterruptedException;
    }

    private final Duration patience;
    private final AtomicLong lastAnswer = new AtomicLong(System.nanoTime());

    Retry(Duration patience) {
        this.patience = patience;
    }

    /**
     * The call's answer.
     *
     * @throws Unreachable when patience is at its end
     */
    <T> T untilAnswered(Call<T> call) throws Unreachable, InterruptedException {
        while (true) {
            try {
                T answer = call.run();
                lastAnswer.set(System.nanoTime());
                return answer;
            } catch (Unreachable e) {
                if (System.nanoTime() - lastAnswer.get() > patience.toNanos()) {
                    throw e;
                }
                Thread.sleep(e.pause().plusMillis(ThreadLocalRandom.current().nextLong(250)));
            }
        }
    }
}
