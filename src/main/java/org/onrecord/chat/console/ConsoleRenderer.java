package org.onrecord.chat.console;

import org.onrecord.chat.Reply;

public final class ConsoleRenderer {
    public static String plain(Reply r) {
        var b = new StringBuilder();
        for (var p : r.parts())
            switch (p) {
                case Reply.Line l -> b.append(l.text()).append('\n');
                case Reply.Understood u -> b.append('[').append(u.text()).append("]\n");
                case Reply.Quote q ->
                    b.append(q.speaker())
                            .append("\n  ")
                            .append(q.words())
                            .append("\n  ")
                            .append(q.credit())
                            .append(q.link() == null ? "" : "\n  " + q.link())
                            .append('\n');
                case Reply.Choices c ->
                    c.questions().forEach(x -> b.append("  - ").append(x).append('\n'));
            }
        return b.toString();
    }
}
