/** Reads tables, delimited, Excel or JSON, plain or packed, row by row; knows nothing of what they mean. */
@NullMarked
package dev.entente.load.tables;

import org.jspecify.annotations.NullMarked;
