package no.innspill.intake.imports.domain;

import java.util.Optional;

/** How far an import has come, and what may be done with it then. */
public enum ImportState {
    /** The file is being read. */
    READING,
    /** Requests are being fetched from a server. */
    FETCHING,
    /** The server did not give them; it can be tried again. */
    FETCH_FAILED,
    /** Somebody has to say what the columns are. */
    TO_MAP,
    /** Its pieces can be looked at, tried and run. */
    READY,
    /** All rows are being tried, without anything being taken in. */
    CHECKING,
    CHECKED,
    RUNNING,
    PAUSED,
    DONE,
    CANCELLED;

    /** What a person does. */
    public enum Command {
        MAP,
        CHECK,
        RUN,
        PAUSE,
        CANCEL,
        FETCH_AGAIN
    }

    /** The state after what a person does; nothing where it does not go. */
    public Optional<ImportState> after(Command command) {
        return Optional.ofNullable(
                switch (command) {
                    case MAP -> this == TO_MAP || this == READY || this == CHECKED ? READY : null;
                    case CHECK -> this == READY || this == CHECKED ? CHECKING : null;
                    case RUN -> this == READY || this == CHECKED || this == PAUSED ? RUNNING : null;
                    case PAUSE -> this == RUNNING ? PAUSED : null;
                    case FETCH_AGAIN -> this == FETCH_FAILED ? FETCHING : null;
                    case CANCEL ->
                        switch (this) {
                            case CHECKING -> READY;
                            case DONE, CANCELLED, READING -> null;
                            default -> CANCELLED;
                        };
                });
    }

    public boolean allows(Command command) {
        return after(command).isPresent();
    }

    /** Whether a worker has something to do with it. */
    public boolean isAtWork() {
        return this == FETCHING || this == CHECKING || this == RUNNING;
    }

    /** Whether its rows are needed no more. */
    public boolean isOver() {
        return this == DONE || this == CANCELLED;
    }
}
