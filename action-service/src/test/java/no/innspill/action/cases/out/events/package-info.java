/** Events say what changed and no more. */
@NullMarked
package no.innspill.action.cases.out.events;

import org.jspecify.annotations.NullMarked;
