/** The login server that tokens come from when Innspill runs alone, with people and clients for trying it, and the start page that names them. */
@NullMarked
package no.innspill.standalone.login;

import org.jspecify.annotations.NullMarked;
