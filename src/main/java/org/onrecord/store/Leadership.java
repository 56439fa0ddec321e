package org.onrecord.store;

import java.sql.SQLException;

/** The right to be the one process that sends. It ends with the process, however that ends. */
sealed interface Leadership extends AutoCloseable permits FileLeadership, PostgresLeadership {

    /** Takes the right where nobody has it. @return whether this process has it now */
    boolean hold() throws SQLException;

    @Override
    void close();
}
