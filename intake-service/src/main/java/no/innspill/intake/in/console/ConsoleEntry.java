package no.innspill.intake.in.console;

/**
 * A page of the console that one comes to from all others. Whoever makes such a page has a bean of this; the messages
 * {@code intake.console.<name>.title} and {@code intake.console.<name>.text} say what it is called and what it is for.
 *
 * @param name one word for the messages
 * @param address of the page; all below it counts as being there
 * @param place the lower stands before the higher
 */
public record ConsoleEntry(String name, String address, int place) {

    boolean holds(String path) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
