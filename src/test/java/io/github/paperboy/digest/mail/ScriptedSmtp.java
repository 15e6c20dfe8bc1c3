package io.github.paperboy.digest.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// A mail server on the loopback interface that answers as it is told: a reply for each command it
/// does not simply accept. An empty reply closes the connection instead. Takes one letter after the
/// other.
final class ScriptedSmtp implements AutoCloseable {
  private final ServerSocket socket;
  private final Map<String, String> replies;
  private final @Nullable SSLContext tls;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  /// @param replies by the first word of a command; `.` is the end of a letter, `HI` the greeting
  ScriptedSmtp(Map<String, String> replies) throws IOException {
    this(replies, null);
  }

  /// @param tls what it can cover connections with, null when it cannot
  ScriptedSmtp(Map<String, String> replies, @Nullable SSLContext tls) throws IOException {
    this.tls = tls;
    this.replies = Map.copyOf(replies);
    socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  /// The commands that came.
  List<String> heard() {
    return List.copyOf(heard);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (var client = socket.accept()) {
        client.setSoTimeout(10_000);
        talk(client);
      } catch (IOException _) {
        // The test is over, or the client hung up.
      }
    }
  }

  private void talk(Socket client) throws IOException {
    if (say(client, "HI", "220 scripted")) {
      listen(client);
    }
  }

  private void listen(Socket client) throws IOException {
    var in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    boolean letter = false;
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (letter && !line.equals(".")) {
        continue;
      }
      heard.add(line);
      var word = line.split("[ :]")[0];
      letter = word.equals("DATA") && !replies.containsKey("DATA");
      if (!say(client, word, letter ? "354 go on" : "250 fine")) {
        return;
      }
      if (word.equals("STARTTLS") && tls != null) {
        listen(covered(client, tls));
        return;
      }
    }
  }

  private static Socket covered(Socket client, SSLContext tls) throws IOException {
    var covered =
        (SSLSocket) tls.getSocketFactory().createSocket(client, "client", client.getPort(), true);
    covered.setUseClientMode(false);
    return covered;
  }

  /// @return whether the conversation goes on
  private boolean say(Socket client, String word, String usual) throws IOException {
    var reply = replies.getOrDefault(word, usual);
    if (reply.isEmpty()) {
      return false;
    }
    client.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
    client.getOutputStream().flush();
    return true;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing the scripted mail server", e);
    }
  }
}
