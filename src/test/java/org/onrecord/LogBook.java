package org.onrecord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;

/** Everything that is logged while it is open, at every level, by us and by libraries, with traces of exceptions. */
public final class LogBook implements AutoCloseable {

    /** Many threads write into it. */
    @SuppressWarnings("JdkObsolete")
    private final StringBuffer text = new StringBuffer();

    private final Logger root;
    private final Level before;
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            text.append(event.getLevel())
                    .append(' ')
                    .append(event.getFormattedMessage())
                    .append('\n');
            if (event.getThrowableProxy() != null) {
                text.append(ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .append('\n');
            }
        }
    };
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            text.append(entry.getMessage())
                    .append(' ')
                    .append(entry.getThrown())
                    .append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private LogBook() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        before = root.getLevel();
        appender.setContext(context);
        handler.setLevel(java.util.logging.Level.ALL);
    }

    public static LogBook open() {
        var book = new LogBook();
        book.appender.start();
        book.root.addAppender(book.appender);
        book.root.setLevel(Level.TRACE);
        LogManager.getLogManager().getLogger("").addHandler(book.handler);
        return book;
    }

    public String text() {
        return text.toString();
    }

    /** Waits until something is logged, half a minute at most; whether it was is for the test to say. */
    public String textWith(String words) throws InterruptedException {
        for (int i = 0; i < 300 && !text().contains(words); i++) {
            Thread.sleep(100);
        }
        return text();
    }

    @Override
    public void close() {
        LogManager.getLogManager().getLogger("").removeHandler(handler);
        root.setLevel(before);
        root.detachAppender(appender);
    }
}
