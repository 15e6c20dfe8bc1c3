/// What language models are told: strict templates that people can edit. Knows no models and no
/// papers.
@NullMarked
package io.github.paperboy.prompt;

import org.jspecify.annotations.NullMarked;
