/** The reference claim index: everything in memory, slow and obviously right. For tests and for trying things out. */
@NullMarked
package org.onrecord.index.memory;

import org.jspecify.annotations.NullMarked;
