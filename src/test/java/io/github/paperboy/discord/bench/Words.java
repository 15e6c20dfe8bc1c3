package io.github.paperboy.discord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// What people write in a measurement.
final class Words {
  private final RandomGenerator random;
  private final List<String> titles = new ArrayList<>();

  /// Who has written so much has found it.
  private static final int MOST = 40;

  private static final List<String> TOPICS =
      List.of(
          "diffusion models",
          "retrieval augmented generation",
          "instruction tuning",
          "machine translation of low-resource languages",
          "reinforcement learning from human feedback",
          "hallucination in language models",
          "vision transformers",
          "graph neural networks",
          "speech recognition",
          "long context attention",
          "mixture of experts",
          "knowledge distillation",
          "named entity recognition",
          "code generation",
          "parameter-efficient fine-tuning",
          "multimodal question answering",
          "text summarization",
          "adversarial robustness",
          "federated learning",
          "quantization of large language models",
          "chain of thought reasoning",
          "video generation",
          "semantic parsing",
          "protein structure prediction",
          "agents that use tools",
          "sentiment analysis",
          "neural radiance fields",
          "dense passage retrieval",
          "bias in word embeddings",
          "autonomous driving perception");

  private static final List<String> QUESTIONS =
      List.of(
          "How is %s improved?",
          "Which papers are about %s?",
          "What is the newest work on %s?",
          "What limits %s?",
          "How is %s evaluated?",
          "What helps %s with little data?");

  Words(RandomGenerator random) {
    this.random = random;
    titles.addAll(TOPICS);
  }

  /// Titles of papers, of which people type the beginnings from now on.
  void learn(List<String> some) {
    titles.addAll(some);
  }

  String question() {
    return pick(QUESTIONS).formatted(pick(TOPICS));
  }

  String query() {
    return random.nextBoolean() ? pick(TOPICS) : pick(TOPICS) + " and " + pick(TOPICS);
  }

  /// The beginning of a title, sometimes misspelt.
  String typed() {
    var title = pick(titles);
    var typed = title.substring(0, random.nextInt(1, Math.min(title.length(), MOST) + 1)).strip();
    if (typed.length() < 5 || random.nextInt(4) > 0) {
      return typed;
    }
    int at = random.nextInt(1, typed.length() - 1);
    return typed.substring(0, at)
        + typed.charAt(at + 1)
        + typed.charAt(at)
        + typed.substring(at + 2);
  }

  private String pick(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
