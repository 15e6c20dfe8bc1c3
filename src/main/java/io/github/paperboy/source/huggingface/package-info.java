/// Papers from the Daily Papers API of Hugging Face.
@NullMarked
package io.github.paperboy.source.huggingface;

import org.jspecify.annotations.NullMarked;
