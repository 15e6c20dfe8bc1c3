/// One record made of each package's own settings, read from a file, checked as a whole.
@NullMarked
package io.github.paperboy.config;

import org.jspecify.annotations.NullMarked;
