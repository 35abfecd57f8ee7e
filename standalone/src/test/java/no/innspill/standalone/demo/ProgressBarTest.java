package no.innspill.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import no.innspill.standalone.demo.ProgressBar.Style;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final StringWriter shown = new StringWriter();

    @Test
    void fillsOneLineOnATerminal() {
        ProgressBar bar = bar(Style.BAR, 4);
        bar.step();
        bar.to(4);
        bar.end();

        assertThat(shown.toString())
                .contains("\r")
                .contains("[##########..............................] 1/4")
                .endsWith("4/4\n");
    }

    @Test
    void saysOneLineForEachTenthElsewhere() {
        ProgressBar bar = bar(Style.LINES, 400);
        for (int step = 0; step < 400; step++) {
            bar.step();
        }
        bar.end();

        assertThat(shown.toString()).doesNotContain("\r");
        assertThat(shown.toString().lines()).hasSizeBetween(10, 11).last().isEqualTo("Sending      400/400");
    }

    @Test
    void neverShowsMoreThanThereIs() {
        ProgressBar bar = bar(Style.BAR, 2);
        bar.to(5);

        assertThat(shown.toString()).contains("2/2").doesNotContain("5/2");
    }

    @Test
    void isSilentWhereAProgramReads() {
        ProgressBar bar = bar(Style.SILENT, 1);
        bar.step();
        bar.end();

        assertThat(shown.toString()).isEmpty();
    }

    private ProgressBar bar(Style style, int total) {
        return new ProgressBar(new PrintWriter(shown), style, "Sending", total);
    }
}
