/** What anybody with a receipt sees, without login. */
@NullMarked
package no.innspill.intake.in.status;

import org.jspecify.annotations.NullMarked;
