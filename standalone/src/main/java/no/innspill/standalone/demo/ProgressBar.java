package no.innspill.standalone.demo;

import java.io.PrintWriter;

/** Shows how far something has come: a bar that fills on a terminal, a line now and then elsewhere, nothing when silent. */
final class ProgressBar {

    /** How it is shown. */
    enum Style {
        BAR,
        LINES,
        SILENT
    }

    private static final int WIDTH = 40;
    private static final int LINES = 10;

    private final PrintWriter out;
    private final Style style;
    private final String what;
    private final int total;
    private int done;
    private int shown = -1;

    ProgressBar(PrintWriter out, Style style, String what, int total) {
        this.out = out;
        this.style = style;
        this.what = what;
        this.total = total;
    }

    synchronized void step() {
        to(done + 1);
    }

    synchronized void to(int now) {
        done = Math.min(now, total);
        int parts = total == 0 ? 1 : done * (style == Style.BAR ? 200 : LINES) / total;
        if (style != Style.SILENT && parts != shown) {
            shown = parts;
            show();
        }
    }

    /** Ends the line. */
    synchronized void end() {
        if (style == Style.BAR) {
            show();
            out.println();
        }
        out.flush();
    }

    private void show() {
        if (style == Style.BAR) {
            int filled = total == 0 ? WIDTH : done * WIDTH / total;
            out.print("\r%-12s [%s%s] %d/%d"
                    .formatted(what, "#".repeat(filled), ".".repeat(WIDTH - filled), done, total));
        } else {
            out.println("%-12s %d/%d".formatted(what, done, total));
        }
        out.flush();
    }
}
