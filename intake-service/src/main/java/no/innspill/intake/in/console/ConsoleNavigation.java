package no.innspill.intake.in.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Puts the entries of the console into the model of each of its pages, as {@code console}, for {@code intake/console :: nav}. */
final class ConsoleNavigation implements HandlerInterceptor {
    private final List<ConsoleEntry> entries;

    ConsoleNavigation(List<ConsoleEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(ConsoleEntry::place))
                .toList();
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && !String.valueOf(page.getViewName()).startsWith("redirect:")) {
            page.addObject(
                    "console",
                    entries.stream()
                            .map(entry -> new Link(
                                    entry.name(),
                                    entry.address(),
                                    entry.address().equals(request.getRequestURI())
                                            ? "page"
                                            : entry.holds(request.getRequestURI()) ? "true" : null))
                            .toList());
        }
    }

    /**
     * An entry as one page shows it.
     *
     * @param current the value of {@code aria-current}; none where one is elsewhere
     */
    record Link(String name, String address, @Nullable String current) {}
}
