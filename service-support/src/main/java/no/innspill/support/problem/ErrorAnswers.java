package no.innspill.support.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What fails before a controller is reached, such as a request that the firewall refuses: told as all else is. */
@Controller
class ErrorAnswers implements ErrorController {
    private final Problems problems;

    ErrorAnswers(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    Object answer(HttpServletRequest request) {
        ProblemType type = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? StandardProblem.ofStatus(HttpStatusCode.valueOf(status))
                : StandardProblem.NOT_FOUND; // somebody looks at the address itself
        String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return ProblemAdvice.wantsPage(asked, request.getHeader("Accept"))
                ? ProblemAdvice.page(type)
                : problems.answer(new ProblemException(type, "See the problem's page."));
    }
}
