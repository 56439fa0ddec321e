package org.onrecord.app;

import java.nio.file.Path;

/** Where the program is installed; the launcher says so, and without it the current folder is taken for a checkout. */
final class Home {

    private Home() {}

    /** The settings that come with the program. */
    static Path settings() {
        return folder().resolve("config").resolve("onrecord.yaml");
    }

    /** The models as the build packed them. */
    static Path models() {
        return folder().resolve("target").resolve("models");
    }

    /** The model that compares what texts are about, with its library. */
    static Path similarity() {
        return models().resolve("similarity");
    }

    private static Path folder() {
        return Path.of(System.getProperty("onrecord.home", "."));
    }
}
