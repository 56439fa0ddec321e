package org.onrecord.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Statements on a connection, with values of ours: texts of any characters, times as milliseconds, yes and no as 1 and 0,
 * names of enums.
 */
final class Sql {

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Runs a statement without values, such as those that begin and end a transaction. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Changes rows, and says how many. */
    int update(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    /** All rows of a query, or of an update with RETURNING. */
    <T> List<T> list(RowReader<T> reader, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (var rows = statement.executeQuery()) {
                var all = new ArrayList<T>();
                while (rows.next()) {
                    all.add(reader.read(new Row(rows)));
                }
                return List.copyOf(all);
            }
        }
    }

    /** The first row. */
    <T> Optional<T> find(RowReader<T> reader, String sql, @Nullable Object... values) throws SQLException {
        return list(reader, sql, values).stream().findFirst();
    }

    /** The one number of a query. */
    int number(String sql, @Nullable Object... values) throws SQLException {
        return find(row -> row.integer(1), sql, values).orElse(0);
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, stored(values[i]));
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> TextCode.encode(text);
            case Instant time -> time.toEpochMilli();
            case Boolean yes -> yes ? 1 : 0;
            case Enum<?> name -> name.name();
            default -> value;
        };
    }

    /** Makes a value of a row. */
    interface RowReader<T> {
        T read(Row row) throws SQLException;
    }

    /** One row of a result; columns by name, or counted from 1. */
    static final class Row {

        private final ResultSet rows;

        private Row(ResultSet rows) {
            this.rows = rows;
        }

        String text(String column) throws SQLException {
            return TextCode.decode(rows.getString(column));
        }

        @Nullable String findText(String column) throws SQLException {
            var text = rows.getString(column);
            return text == null ? null : TextCode.decode(text);
        }

        Instant time(String column) throws SQLException {
            return Instant.ofEpochMilli(rows.getLong(column));
        }

        long number(String column) throws SQLException {
            return rows.getLong(column);
        }

        int integer(String column) throws SQLException {
            return rows.getInt(column);
        }

        int integer(int column) throws SQLException {
            return rows.getInt(column);
        }

        boolean isSet(String column) throws SQLException {
            return rows.getInt(column) != 0;
        }
    }
}
