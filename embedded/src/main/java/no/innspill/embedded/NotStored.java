package no.innspill.embedded;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** What a client is told when the journal cannot be written: nothing is acknowledged that is not stored. */
final class NotStored extends MongoServerError {

    private static final int OUT_OF_DISK_SPACE = 14_031;

    NotStored(String why) {
        super(OUT_OF_DISK_SPACE, "OutOfDiskSpace", "The store cannot write to its disk, so it takes no writes: " + why);
    }
}
