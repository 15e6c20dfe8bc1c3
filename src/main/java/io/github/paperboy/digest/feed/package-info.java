/// Digests as files that feed readers follow: RSS 2.0, Atom and JSON Feed.
@NullMarked
package io.github.paperboy.digest.feed;

import org.jspecify.annotations.NullMarked;
