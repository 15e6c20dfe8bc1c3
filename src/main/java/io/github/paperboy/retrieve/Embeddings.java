package io.github.paperboy.retrieve;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.index.Space;

/// The models that questions and papers are compared with; they must be those that filled the
/// index. All are safe for several threads and belong to the caller, who closes them.
///
/// @param encoder of questions, for [Space#ENCODED]; may still be loading
/// @param papers the same for papers
/// @param statics for [Space#STATIC]
public record Embeddings(EmbeddingModel encoder, PaperEncoder papers, EmbeddingModel statics) {}
