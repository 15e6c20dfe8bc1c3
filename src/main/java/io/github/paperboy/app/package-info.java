/// The composition root: the only place where parts are chosen and joined.
@NullMarked
package io.github.paperboy.app;

import org.jspecify.annotations.NullMarked;
