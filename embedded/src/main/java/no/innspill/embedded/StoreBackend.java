package no.innspill.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import java.util.Set;
import java.util.TreeSet;

/** All databases. */
final class StoreBackend extends AbstractMongoBackend {

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new StoreDatabase(databaseName, getCursorRegistry());
    }

    StoreDatabase database(String name) {
        return (StoreDatabase) resolveDatabase(name);
    }

    Set<String> databaseNames() {
        return new TreeSet<>(listDatabaseNames());
    }

    @Override
    public void dropDatabase(String databaseName) {
        super.dropDatabase(databaseName);
        Recorder.record(new Change.DropDatabase(databaseName));
    }
}
