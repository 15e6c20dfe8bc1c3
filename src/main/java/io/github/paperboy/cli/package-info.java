/// The command line: arguments to calls, results to text or JSON.
@NullMarked
package io.github.paperboy.cli;

import org.jspecify.annotations.NullMarked;
