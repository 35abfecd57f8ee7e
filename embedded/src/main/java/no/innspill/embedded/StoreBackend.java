package no.innspill.embedded;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/** The server's commands, with what it lacks of those that drivers send. */
final class StoreBackend extends MemoryBackend {

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        if ("hello".equalsIgnoreCase(command)) {
            return hello(super.handleCommand(channel, databaseName, "ismaster", query));
        }
        return super.handleCommand(channel, databaseName, command, query);
    }

    private static Document hello(Document isMaster) {
        isMaster.put("isWritablePrimary", true);
        isMaster.put("helloOk", true);
        return isMaster;
    }
}
