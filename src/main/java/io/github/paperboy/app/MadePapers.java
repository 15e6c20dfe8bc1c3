package io.github.paperboy.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// A source on the loopback interface with papers nobody has yet: titles and halves of abstracts of
/// known papers, put together anew, so that they are of natural length and words. They come in
/// files of 1,000, each in one answer, and it is noted when each file was given away.
final class MadePapers implements AutoCloseable {
  private static final int PER_FILE = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Paper> known;
  private final int first;
  private final int count;
  private final ConcurrentMap<Integer, Long> given = new ConcurrentHashMap<>();

  /// @param known papers to make others of, at least two
  /// @param first number of the first
  /// @param count how many to give
  MadePapers(List<Paper> known, int first, int count) throws IOException {
    this.first = first;
    this.known = List.copyOf(known);
    this.count = count;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::give);
    server.start();
  }

  int files() {
    return (count + PER_FILE - 1) / PER_FILE;
  }

  /// Where the files are, in order.
  List<String> addresses() {
    var base = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    return IntStream.range(0, files()).mapToObj(file -> base + file).toList();
  }

  /// The paper that comes last in a file.
  PaperId last(int file) {
    return PaperId.parse(id(end(file) - 1));
  }

  private static String id(int number) {
    return "made-%06d".formatted(number);
  }

  private int begin(int file) {
    return first + file * PER_FILE;
  }

  private int end(int file) {
    return first + Math.min(count, (file + 1) * PER_FILE);
  }

  /// When a file was first given away, by [System#nanoTime()]; it must have been.
  long given(int file) {
    return Objects.requireNonNull(given.get(file), "nobody has asked for file " + file);
  }

  private void give(HttpExchange exchange) throws IOException {
    try (exchange) {
      int file = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
      var text = new StringBuilder();
      for (int i = begin(file); i < end(file); i++) {
        text.append(line(i)).append('\n');
      }
      var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      // Before the last byte, so that it is noted however soon the papers are found.
      given.putIfAbsent(file, System.nanoTime());
      try (var body = exchange.getResponseBody()) {
        body.write(bytes);
      }
    }
  }

  private String line(int number) {
    var one = known.get(number % known.size());
    var other = known.get((number * 7 + 1) % known.size());
    var json = JSON.createObjectNode();
    json.put("id", id(number));
    json.put("title", one.title() + ", number " + number);
    json.put("abstract", half(one.abstractText(), 0) + " " + half(other.abstractText(), 1));
    json.put("date", "2025-06-01");
    return json.toString();
  }

  private static String half(String text, int which) {
    int middle = text.indexOf(' ', text.length() / 2);
    if (middle < 0) {
      return text;
    }
    return which == 0 ? text.substring(0, middle) : text.substring(middle + 1);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
