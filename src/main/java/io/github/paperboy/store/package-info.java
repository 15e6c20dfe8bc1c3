/// The stored papers and their encodings: the truth from which an index is rebuilt. The port is
/// [PaperStore]; [SqlitePaperStore] keeps it in one file. Only commands that write need it: opening
/// it loads a native library, and reading commands find whole papers in the index.
@NullMarked
package io.github.paperboy.store;

import org.jspecify.annotations.NullMarked;
