package io.github.paperboy.llm;

/// Who speaks which protocol.
public enum Provider {
  /// OpenAI, and every server that speaks its protocol: vLLM, llama.cpp, LM Studio, OpenRouter and
  /// others.
  OPENAI("https://api.openai.com/v1", "OPENAI_API_KEY"),
  ANTHROPIC("https://api.anthropic.com/v1", "ANTHROPIC_API_KEY"),
  GEMINI("https://generativelanguage.googleapis.com/v1beta", "GEMINI_API_KEY"),
  MISTRAL("https://api.mistral.ai/v1", "MISTRAL_API_KEY"),
  OLLAMA("http://localhost:11434", ""),
  /// A model file inside this process; declined with the remedy.
  GGUF("", "");

  private final String baseUrl;
  private final String apiKeyEnv;

  Provider(String baseUrl, String apiKeyEnv) {
    this.baseUrl = baseUrl;
    this.apiKeyEnv = apiKeyEnv;
  }

  /// Where its own service is.
  String baseUrl() {
    return baseUrl;
  }

  /// Environment variable in which its key is usually found; empty when it takes none.
  String apiKeyEnv() {
    return apiKeyEnv;
  }
}
