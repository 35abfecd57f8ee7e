/** What lets Innspill run without any server installed. */
@NullMarked
package no.innspill.embedded;

import org.jspecify.annotations.NullMarked;
