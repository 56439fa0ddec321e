package org.onrecord.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.chat.ChatRecords;

/** All tables that hold something of a chat. */
final class StoredRecords implements ChatRecords {

    private final Database database;
    private final Clock clock;
    private final ContentJson contents = new ContentJson();

    StoredRecords(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String export(String chat) {
        var root = Json.MAPPER.createObjectNode();
        root.put("chat", chat);
        root.put("exported", clock.instant().toString());
        database.read(sql -> {
            for (var table : ChatTable.ALL) {
                root.set(table.label(), rows(sql, table, chat));
            }
            return root;
        });
        return root.toPrettyString();
    }

    private ArrayNode rows(Sql sql, ChatTable table, String chat) throws SQLException {
        var all = Json.MAPPER.createArrayNode();
        var query = "SELECT * FROM " + table.name() + " WHERE chat = ?";
        sql.list(row -> all.add(row(row, table)), query, chat);
        return all;
    }

    private ObjectNode row(Sql.Row row, ChatTable table) throws SQLException {
        var object = Json.MAPPER.createObjectNode();
        for (var column : table.columns()) {
            var text = row.findText(column.name());
            if (text != null) {
                object.set(column.name(), value(row, column, text));
            }
        }
        return object;
    }

    private JsonNode value(Sql.Row row, ChatTable.Column column, String text) throws SQLException {
        return switch (column.form()) {
            case TEXT -> TextNode.valueOf(text);
            case TIME -> TextNode.valueOf(row.time(column.name()).toString());
            case JSON -> tree(text);
            case CONTENT -> TextNode.valueOf(contents.read(text).plain());
        };
    }

    private JsonNode tree(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            // What another version wrote is shown as it is.
            return TextNode.valueOf(json);
        }
    }

    @Override
    public Map<String, Integer> forget(String chat) {
        var counts = new LinkedHashMap<String, Integer>();
        database.read(sql -> {
            for (var table : ChatTable.ALL) {
                int count = table.count(sql, chat);
                if (count > 0) {
                    counts.put(table.label(), count);
                }
            }
            return counts;
        });
        database.write(sql -> {
            for (var table : ChatTable.ALL) {
                table.forget(sql, chat);
            }
        });
        return counts;
    }
}
