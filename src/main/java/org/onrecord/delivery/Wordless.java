package org.onrecord.delivery;

/**
 * An exception without its message, for the log: messages of exceptions quote what could not be read, and that may be
 * somebody's words or a token.
 */
final class Wordless extends RuntimeException {

    private static final int CAUSES = 5;

    private Wordless(Throwable original, int causes) {
        super(
                original.getClass().getName(),
                original.getCause() == null || causes == 0 ? null : new Wordless(original.getCause(), causes - 1),
                false,
                true);
        setStackTrace(original.getStackTrace());
    }

    static Wordless of(Throwable original) {
        return new Wordless(original, CAUSES);
    }

    /** The kind of exception and where it came from, for example "NullPointerException at Talk.hear:41". */
    static String brief(Throwable original) {
        var kind = original.getClass().getSimpleName();
        for (var frame : original.getStackTrace()) {
            if (frame.getClassName().startsWith("org.onrecord.")) {
                var name = frame.getClassName();
                return "%s at %s.%s:%d"
                        .formatted(
                                kind,
                                name.substring(name.lastIndexOf('.') + 1),
                                frame.getMethodName(),
                                frame.getLineNumber());
            }
        }
        return kind;
    }
}
