/// Text from outside made harmless: what papers and people write before a model reads it, and what
/// a model writes before people do. Pure.
@NullMarked
package io.github.paperboy.guard;

import org.jspecify.annotations.NullMarked;
