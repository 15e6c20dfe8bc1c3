/// From evidence to an answer whose every sentence opens to the abstract sentence behind it.
@NullMarked
package io.github.paperboy.ask;

import org.jspecify.annotations.NullMarked;
