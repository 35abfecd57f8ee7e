package no.innspill.action.cases.in.web;

import no.innspill.support.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Why a case could not be changed, for systems. */
enum CaseProblem implements ProblemType {
    ALREADY_ASSIGNED("already-assigned"),
    NOT_YOURS("not-yours"),
    NOT_ASSIGNED("not-assigned"),
    ALREADY_RESOLVED("already-resolved"),
    NOT_RESOLVED("not-resolved"),
    WITHDRAWN("withdrawn"),
    HANDING_OVER("handing-over"),
    LEFT("left"),
    TOO_MANY_CHANGES("too-many-changes");

    private final String code;

    CaseProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
