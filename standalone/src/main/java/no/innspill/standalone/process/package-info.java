/** Runs the broker, the store, the login server and the four services in this process, and stops them in the reverse order. */
@NullMarked
package no.innspill.standalone.process;

import org.jspecify.annotations.NullMarked;
