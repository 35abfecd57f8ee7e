/** Time as what drives imports: a worker of each instance, and the sweeping of what nobody went on with. */
@NullMarked
package no.innspill.intake.imports.in.work;

import org.jspecify.annotations.NullMarked;
