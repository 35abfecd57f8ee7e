package no.innspill.embedded;

import java.nio.file.Path;
import java.util.Properties;

/** Kafka's settings for one broker that is alone and has little memory. */
final class BrokerProperties {

    private static final int NODE = 1;

    private BrokerProperties() {}

    static int node() {
        return NODE;
    }

    static Path logs(BrokerConfig config) {
        return config.directory().toAbsolutePath().resolve("log");
    }

    static Properties of(BrokerConfig config, int clientPort, int controllerPort) {
        Properties all = new Properties();
        roles(all, config, clientPort, controllerPort);
        oneReplica(all, config);
        soonBackAfterAKill(all);
        littleMemory(all);
        segments(all);
        return all;
    }

    private static void roles(Properties all, BrokerConfig config, int clientPort, int controllerPort) {
        all.put("process.roles", "broker,controller");
        all.put("node.id", String.valueOf(NODE));
        all.put("log.dirs", logs(config).toString());
        all.put("controller.quorum.voters", NODE + "@" + config.host() + ":" + controllerPort);
        all.put("controller.listener.names", "CONTROLLER");
        all.put("inter.broker.listener.name", "CLIENT");
        all.put("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        all.put(
                "listeners",
                "CLIENT://" + config.host() + ":" + clientPort + ",CONTROLLER://" + config.host() + ":"
                        + controllerPort);
        all.put("advertised.listeners", "CLIENT://" + config.host() + ":" + clientPort);
    }

    private static void oneReplica(Properties all, BrokerConfig config) {
        all.put("num.partitions", String.valueOf(config.defaultPartitions()));
        all.put("auto.create.topics.enable", "false");
        all.put("default.replication.factor", "1");
        all.put("min.insync.replicas", "1");
        all.put("offsets.topic.replication.factor", "1");
        all.put("offsets.topic.num.partitions", "4");
        all.put("transaction.state.log.replication.factor", "1");
        all.put("transaction.state.log.min.isr", "1");
        all.put("transaction.state.log.num.partitions", "2");
        all.put("share.coordinator.state.topic.replication.factor", "1");
        all.put("share.coordinator.state.topic.min.isr", "1");
        all.put("share.coordinator.state.topic.num.partitions", "2");
        all.put("group.initial.rebalance.delay.ms", "0");
    }

    /** After a kill the controller takes the broker for still there until its session ends, and a start waits for that. */
    private static void soonBackAfterAKill(Properties all) {
        all.put("broker.session.timeout.ms", "3000");
        all.put("broker.heartbeat.interval.ms", "500");
    }

    private static void littleMemory(Properties all) {
        all.put("num.network.threads", "2");
        all.put("num.io.threads", "4");
        all.put("num.replica.fetchers", "1");
        all.put("background.threads", "2");
        all.put("num.recovery.threads.per.data.dir", "2");
        all.put("queued.max.requests", "64");
        all.put("log.cleaner.threads", "1");
        // The least that the cleaner takes: 1 MiB of keys a round and its buffers, in place of 128 MiB and 1 MiB.
        all.put("log.cleaner.dedupe.buffer.size", "2097152");
        all.put("log.cleaner.io.buffer.size", "131072");
        all.put("socket.send.buffer.bytes", "131072");
        all.put("socket.receive.buffer.bytes", "131072");
        all.put("producer.id.expiration.ms", "3600000");
        all.put("telemetry.max.bytes", "65536");
    }

    private static void segments(Properties all) {
        all.put("log.segment.bytes", "16777216");
        all.put("log.index.size.max.bytes", "1048576");
        // A compacted topic cleans only closed segments: one that is closed each day keeps "erased within a day" true.
        all.put("log.roll.ms", "43200000");
        all.put("log.cleaner.backoff.ms", "15000");
        all.put("log.retention.check.interval.ms", "300000");
        all.put("offsets.topic.segment.bytes", "4194304");
        all.put("transaction.state.log.segment.bytes", "4194304");
        all.put("metadata.log.segment.bytes", "8388608");
        all.put("metadata.log.max.record.bytes.between.snapshots", "2097152");
        all.put("metadata.max.retention.bytes", "33554432");
        all.put("controlled.shutdown.enable", "true");
    }
}
