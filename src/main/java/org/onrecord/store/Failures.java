package org.onrecord.store;

import java.sql.SQLException;
import java.util.Locale;
import org.onrecord.chat.StoreUnavailableException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says of a database's failure what it means: what failed, where, and the way out. Stateless. */
final class Failures {

    private final StoreLocation location;

    Failures(StoreLocation location) {
        this.location = location;
    }

    StoreUnavailableException of(SQLException failure) {
        var known = switch (location) {
            case StoreLocation.SqliteFile file -> sqlite(file, failure);
            case StoreLocation.PostgresServer server -> postgres(server, state(failure));
        };
        return new StoreUnavailableException(known.words(), known.passing(), failure);
    }

    /** Whether two transactions came in each other's way, so that the same works when it is done once more. */
    static boolean isCollision(SQLException failure) {
        var state = state(failure);
        return state.equals("40001") || state.equals("40P01");
    }

    private static Known sqlite(StoreLocation.SqliteFile place, SQLException failure) {
        var file = place.file();
        var code = sqliteCode(failure);
        return switch (code) {
            case SQLITE_FULL ->
                passing("There is no room left on the disk for the database " + file
                        + ". Make room there; everything that was stored is kept, and the bot goes on by itself.");
            case SQLITE_BUSY, SQLITE_LOCKED ->
                passing(
                        "The database " + file
                                + " is locked by another program. End whatever else has it open (a copy, a backup, another OnRecord).");
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                lasting("The database " + file + " is damaged, or not a database (" + code
                        + "). Nothing was changed in it. Put a copy back in its place, or move it away together with the"
                        + " files of the same name that end in -wal and -shm, and a new one is made.");
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN ->
                lasting("The database " + file
                        + " cannot be opened for writing. Check that its folder is there, and that the user this program"
                        + " runs as may write to both, or name another with database.url.");
            case SQLITE_IOERR ->
                passing("The disk failed under the database " + file + " (" + code
                        + "). Check the disk and the room on it; what was stored before is kept.");
            default -> lasting("The database " + file + " failed (" + code + ").");
        };
    }

    private static SQLiteErrorCode sqliteCode(SQLException failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLiteException sqlite) {
                return primary(sqlite.getResultCode());
            }
        }
        return SQLiteErrorCode.UNKNOWN_ERROR;
    }

    /** SQLITE_IOERR_WRITE is a kind of SQLITE_IOERR; the kinds of "no room" that come as one are told apart. */
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }

    private static Known postgres(StoreLocation.PostgresServer server, String state) {
        var name = server.name();
        if (state.startsWith("08") || state.startsWith("57P") || state.isEmpty()) {
            return passing("The database " + name
                    + " cannot be reached. Check that PostgreSQL is running there and that database.url is right;"
                    + " the bot goes on by itself when it answers.");
        }
        if (state.startsWith("28")) {
            return lasting("The database " + name
                    + " refuses the user or the password. Check database.user and database.password"
                    + " (ONRECORD_DATABASE_PASSWORD, or a file named by ONRECORD_DATABASE_PASSWORD_FILE).");
        }
        return switch (state) {
            case "3D000" -> lasting("There is no database " + name + ". Make it with createdb, or mend database.url.");
            case "42501" ->
                lasting("The user of database.user may not do that in the database " + name
                        + ". Make the user its owner (ALTER DATABASE ... OWNER TO ...), or grant the rights.");
            case "25006" ->
                passing("The database " + name + " takes no changes now; it is a standby or set read-only.");
            case "53100" ->
                passing("There is no room left on the disk of the database " + name
                        + ". Make room there; everything that was stored is kept, and the bot goes on by itself.");
            case "53300" ->
                passing("The database " + name
                        + " takes no more connections. End other programs' or raise max_connections.");
            default ->
                lasting("The database %s failed (SQL state %s).".formatted(name, state.toUpperCase(Locale.ROOT)));
        };
    }

    private static String state(SQLException failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    private static Known passing(String words) {
        return new Known(words, true);
    }

    private static Known lasting(String words) {
        return new Known(words, false);
    }

    private record Known(String words, boolean passing) {}
}
