/** The API and the pages by which the directory is kept. */
@NullMarked
package no.innspill.routing.in.directory.web;

import org.jspecify.annotations.NullMarked;
