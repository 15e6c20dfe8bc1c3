/// The embedded engine: one Lucene index in one directory, or in memory. [LuceneIndexes] is the
/// entry; everything else is reached through the port.
@NullMarked
package io.github.paperboy.index.lucene;

import org.jspecify.annotations.NullMarked;
