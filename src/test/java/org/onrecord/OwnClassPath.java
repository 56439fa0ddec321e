package org.onrecord;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path that tests run on, for processes that they start. */
public final class OwnClassPath {

    private OwnClassPath() {}

    /** Also where a test runner has put it into a class loader. */
    public static String get() {
        if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }
}
