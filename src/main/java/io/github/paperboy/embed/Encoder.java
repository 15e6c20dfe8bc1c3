package io.github.paperboy.embed;

import static java.util.Objects.requireNonNullElse;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import io.github.paperboy.paper.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// all-MiniLM-L6-v2, quantised to 8 bits, inside the process: mean over the token vectors, unit
/// length. The model loads in the background; the first call that needs a vector waits for it. A
/// single text is encoded on the calling thread, a list on [EmbedSettings#threads] threads. Safe
/// for any number of threads. Only the first [EmbedSettings#maxTokens] wordpieces of a text count.
public final class Encoder implements EmbeddingModel, Fingerprint.Fingerprinted, AutoCloseable {
  public static final int DIMENSION = 384;

  private static final String NAME = "all-minilm-l6-v2-q";

  private final ModelFiles files;
  private final EmbedSettings settings;
  private final Workers workers;
  private final RecentVectors recent = new RecentVectors();
  private final CompletableFuture<Transformer> transformer = new CompletableFuture<>();
  private final AtomicBoolean begun = new AtomicBoolean();
  private final CompletableFuture<Boolean> loaded = new CompletableFuture<>();

  private Encoder(ModelFiles files, EmbedSettings settings) {
    this.files = files;
    this.settings = settings;
    workers = new Workers(settings.threadCount());
  }

  /// An encoder whose model begins to load now, on a thread of its own.
  public static Encoder loadAsync(ModelFiles files, EmbedSettings settings) {
    var encoder = new Encoder(files, settings);
    encoder.begin();
    return encoder;
  }

  /// An encoder whose model loads when it is first needed, if it ever is.
  public static Encoder deferred(ModelFiles files, EmbedSettings settings) {
    return new Encoder(files, settings);
  }

  /// An encoder that is ready.
  ///
  /// @throws UncheckedIOException if its files cannot be read
  public static Encoder open(ModelFiles files, EmbedSettings settings) {
    var encoder = loadAsync(files, settings);
    encoder.await();
    return encoder;
  }

  private void begin() {
    if (begun.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("encoder-load").start(this::load);
    }
  }

  private void load() {
    try {
      files.wordPiece();
      transformer.complete(Transformer.open(files));
      // The first pass takes several times as long as the next; it need not be a user's.
      encode("first");
    } catch (RuntimeException | LinkageError failure) {
      transformer.completeExceptionally(failure);
    } finally {
      loaded.complete(true);
    }
  }

  /// Whether the model is there, so that no call waits for it.
  public boolean ready() {
    return transformer.isDone() && !transformer.isCompletedExceptionally();
  }

  /// Waits for the model.
  ///
  /// @throws UncheckedIOException if it could not be loaded
  public void await() {
    transformer();
  }

  private Transformer transformer() {
    begin();
    try {
      return transformer.join();
    } catch (CancellationException e) {
      throw new IllegalStateException("the encoder is closed", e);
    } catch (CompletionException e) {
      var cause = requireNonNullElse(e.getCause(), e);
      var reason = reason(cause);
      throw new UncheckedIOException(
          "the encoder did not load: " + reason, new IOException(reason, cause));
    }
  }

  /// A native library that cannot be loaded is told by the error behind the error.
  private static String reason(Throwable cause) {
    return cause instanceof ExceptionInInitializerError && cause.getCause() != null
        ? cause.getCause().toString()
        : requireNonNullElse(cause.getMessage(), cause.toString());
  }

  /// A text's vector, of unit length.
  public float[] encode(String text) {
    return encode(new SplitText(text, List.of())).vector();
  }

  /// The texts' vectors in their order.
  public List<float[]> encodeAll(List<String> texts) {
    return longestFirst(texts.size(), i -> texts.get(i).length(), i -> encode(texts.get(i)));
  }

  /// A text's vector and those of its sentences, each the mean of its own token vectors: what a
  /// sentence says in this text. One forward pass when the text fits one window; longer texts are
  /// cut between sentences, so that their vector may differ a little from that of [#encode].
  ///
  /// @param sentences in the order of the text
  public EncodedText encodeSentences(String text, List<Span> sentences) {
    return encode(new SplitText(text, sentences));
  }

  /// [#encodeSentences(String, List)] for many texts, in their order.
  public List<EncodedText> encodeSentencesAll(List<SplitText> texts) {
    return longestFirst(texts.size(), i -> texts.get(i).text().length(), i -> encode(texts.get(i)));
  }

  private EncodedText encode(SplitText split) {
    return new SentenceEncoding(files.wordPiece(), transformer(), settings).encode(split);
  }

  /// How well words of a text find their like in other texts: for each text and word the greatest
  /// cosine with any wordpiece there, both in their context, -1 to 1; 0 for a word that was not
  /// read. One forward pass for each text.
  ///
  /// @param words in the order of the text
  public List<double[]> likeness(String text, List<Span> words, List<String> others) {
    var sought = new WordLikeness(files.wordPiece(), transformer()).of(text, words);
    return longestFirst(others.size(), i -> others.get(i).length(), i -> sought.in(others.get(i)));
  }

  /// What a static table is distilled from.
  Teacher teacher() {
    var pieces = new PieceEncoding(files.wordPiece(), transformer(), workers);
    return new Teacher(files.wordPiece(), pieces::encode, this::encodeAll);
  }

  /// So that no thread is left with a long text when the others have ended.
  private <T> List<T> longestFirst(int count, ToIntFunction<Integer> size, IntFunction<T> job) {
    var order =
        IntStream.range(0, count).boxed().sorted(Comparator.comparingInt(size).reversed()).toList();
    @SuppressWarnings("unchecked") // filled with T below
    var results = (T[]) new Object[count];
    workers.forEach(count, i -> results[order.get(i)] = job.apply(order.get(i)));
    return Arrays.asList(results);
  }

  WordPiece wordPiece() {
    return files.wordPiece();
  }

  @Override
  public Response<Embedding> embed(String text) {
    return Response.from(Embedding.from(recent.of(text, this::encode)));
  }

  @Override
  public Response<Embedding> embed(TextSegment segment) {
    return embed(segment.text());
  }

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
    var vectors = encodeAll(segments.stream().map(TextSegment::text).toList());
    return Response.from(vectors.stream().map(Embedding::from).toList());
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  @Override
  public String modelName() {
    return NAME;
  }

  @Override
  public Fingerprint fingerprint() {
    return new Fingerprint(
        "%s/%d/%d/%s".formatted(NAME, settings.windowTokens(), settings.maxTokens(), files.hash()));
  }

  @Override
  public void close() {
    workers.close();
    if (begun.getAndSet(true)) {
      // A process that ends while the native library loads is aborted by it.
      loaded.join();
    } else {
      transformer.cancel(false);
    }
    if (ready()) {
      transformer.join().close();
    }
  }
}
