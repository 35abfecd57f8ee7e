/** What people's corrections teach, and whether what was learnt from them is better than what is in force. */
@NullMarked
package no.innspill.routing.domain.learning;

import org.jspecify.annotations.NullMarked;
