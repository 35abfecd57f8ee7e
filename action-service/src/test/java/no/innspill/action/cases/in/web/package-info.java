/** Words, marks and addresses of the pages. */
@NullMarked
package no.innspill.action.cases.in.web;

import org.jspecify.annotations.NullMarked;
