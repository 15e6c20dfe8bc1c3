/// Answers without a language model: picks the abstract sentences that answer a question and sets
/// them in the shape the question asks for. Nothing is paraphrased, so nothing can be invented.
@NullMarked
package io.github.paperboy.ask.extractive;

import org.jspecify.annotations.NullMarked;
