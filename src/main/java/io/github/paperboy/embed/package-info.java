/// Texts to vectors, inside the process and without a network: the MiniLM encoder and the static
/// table distilled from it. Both are LangChain4j [dev.langchain4j.model.embedding.EmbeddingModel]s,
/// so that any other provider can take their place. All vectors are of unit length.
@NullMarked
package io.github.paperboy.embed;

import org.jspecify.annotations.NullMarked;
