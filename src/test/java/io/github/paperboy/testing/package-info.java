/// Helpers that several packages' tests share: papers to build on, a clock to step.
@NullMarked
package io.github.paperboy.testing;

import org.jspecify.annotations.NullMarked;
