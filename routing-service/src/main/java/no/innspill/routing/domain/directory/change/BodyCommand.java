package no.innspill.routing.domain.directory.change;

import java.net.URI;
import java.time.LocalDate;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.directory.Unit;
import no.innspill.routing.domain.directory.UnitId;
import org.jspecify.annotations.Nullable;

/** Something that a person wants to be otherwise with a body. Nothing is deleted: what is over has a last day. */
public sealed interface BodyCommand {

    /** The body is called something else. */
    record Rename(Names names) implements BodyCommand {}

    /** Another ministry is responsible for it, or none. */
    record ChangeMinistry(@Nullable String ministry) implements BodyCommand {}

    /** The pages with its contact points, and that tells how to appeal, are others. */
    record ChangePages(URI contact, URI appeals) implements BodyCommand {}

    /**
     * The body ends, or does not after all.
     *
     * @param lastDay none to take an ending back
     * @param successor who answers for what it did afterwards, where two were merged or its tasks went elsewhere
     */
    record Dissolve(@Nullable LocalDate lastDay, @Nullable OrganisationNumber successor) implements BodyCommand {}

    /** It has a new unit. */
    record AddUnit(Unit unit) implements BodyCommand {}

    /** A unit is called something else. */
    record RenameUnit(UnitId unit, Names names) implements BodyCommand {}

    /**
     * A unit belongs to another one.
     *
     * @param parent none for directly below the body
     */
    record MoveUnit(UnitId unit, @Nullable UnitId parent) implements BodyCommand {}

    /**
     * A unit is closed, or is not after all.
     *
     * @param lastDay none to take an ending back
     */
    record CloseUnit(UnitId unit, @Nullable LocalDate lastDay) implements BodyCommand {}

    /** It offers something new. */
    record AddService(no.innspill.routing.domain.directory.Service service) implements BodyCommand {}

    /** A service is called something else, is about something else, or is found to be sensitive or not. */
    record ChangeService(
            ServiceId service, Names names, @Nullable ConceptId theme, boolean sensitive) implements BodyCommand {}

    /**
     * A service is no longer offered, or is after all.
     *
     * @param lastDay none to take an ending back
     */
    record EndService(ServiceId service, @Nullable LocalDate lastDay) implements BodyCommand {}

    /** A unit answers for something more. */
    record AddResponsibility(Responsibility responsibility) implements BodyCommand {}

    /**
     * A unit no longer answers for something, or does after all.
     *
     * @param responsibility which; its last day does not matter
     * @param lastDay none to take an ending back
     */
    record EndResponsibility(
            Responsibility responsibility, @Nullable LocalDate lastDay) implements BodyCommand {}
}
