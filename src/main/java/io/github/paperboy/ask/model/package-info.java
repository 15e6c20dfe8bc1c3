/// Answers by language models, of which nothing is shown that the abstracts do not carry: evidence
/// goes in as quoted data, and every sentence that comes out is compared with the abstracts it
/// cites.
@NullMarked
package io.github.paperboy.ask.model;

import org.jspecify.annotations.NullMarked;
