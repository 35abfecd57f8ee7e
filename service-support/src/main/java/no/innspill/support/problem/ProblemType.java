package no.innspill.support.problem;

import org.springframework.http.HttpStatus;

/**
 * A kind of problem. Its {@code type} is the address of a page of the service that explains it; title and explanation are the messages
 * {@code problem.<code>.title} and {@code problem.<code>.explanation}.
 */
public interface ProblemType {

    /** What the problem is called in its address, such as {@code unknown-body}. */
    String code();

    /** The HTTP status that it is answered with. */
    HttpStatus status();
}
