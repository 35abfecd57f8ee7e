package no.innspill.reporting.directory;

/** The names of themes as the service has them. */
public final class ThemesFixture {

    private ThemesFixture() {}

    public static Themes los() {
        return Themes.load();
    }
}
