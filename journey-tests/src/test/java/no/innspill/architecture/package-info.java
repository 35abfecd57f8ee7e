/** The rules of the architecture and the picture of the event flow, held against the code of all services. */
@NullMarked
package no.innspill.architecture;

import org.jspecify.annotations.NullMarked;
