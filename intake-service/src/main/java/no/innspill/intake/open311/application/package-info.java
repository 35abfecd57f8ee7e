/** Files a service request that came by Open311, and finds those that were filed. */
@NullMarked
package no.innspill.intake.open311.application;

import org.jspecify.annotations.NullMarked;
