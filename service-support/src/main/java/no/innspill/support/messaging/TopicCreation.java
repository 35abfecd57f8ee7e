package no.innspill.support.messaging;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Makes the service's topics before it reads and writes them. Spring's own way is to try once: a service that starts while the broker is away
 * would then wait for ever for topics that nobody makes.
 */
final class TopicCreation implements SmartInitializingSingleton, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(TopicCreation.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);

    private final KafkaAdmin admin;
    private final Duration longestWait;
    private @Nullable Thread waiting;

    TopicCreation(KafkaAdmin admin, Duration longestWait) {
        this.admin = admin;
        this.longestWait = longestWait;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!create()) {
            waiting = Thread.ofVirtual().name("topics").start(this::createWhenTheBrokerIsThere);
        }
    }

    @Override
    public void destroy() {
        if (waiting != null) {
            waiting.interrupt();
        }
    }

    private void createWhenTheBrokerIsThere() {
        Duration wait = FIRST_WAIT;
        try {
            do {
                Thread.sleep(wait);
                Duration doubled = wait.multipliedBy(2);
                wait = doubled.compareTo(longestWait) < 0 ? doubled : longestWait;
            } while (!create());
            LOG.info("topics are made");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean create() {
        try {
            return admin.initialize();
        } catch (IllegalStateException | KafkaException away) {
            LOG.atWarn()
                    .addKeyValue("cause", away.getClass().getSimpleName())
                    .log("topics can't be made yet; the broker is asked again");
            return false;
        }
    }
}
