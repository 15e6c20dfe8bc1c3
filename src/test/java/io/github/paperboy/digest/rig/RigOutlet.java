package io.github.paperboy.digest.rig;

import io.github.paperboy.digest.DigestOutlet;
import io.github.paperboy.digest.Target;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sends digests to a [RigServer].
final class RigOutlet implements DigestOutlet {
  static final String WARM_UP = "warm-up";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;

  private RigOutlet(String address) {
    this.address = address;
  }

  static RigOutlet open(String address) throws IOException, InterruptedException {
    var outlet = new RigOutlet(address);
    outlet.warmUp();
    return outlet;
  }

  /// Loads what sending needs. The clock of the rig goes a hundred times as fast as time outside,
  /// so that the first send of a process would take minutes between its look at the clock and its
  /// first byte, which no sender does.
  private void warmUp() throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address + WARM_UP))
            .POST(HttpRequest.BodyPublishers.ofString(WARM_UP))
            .build();
    var _ = client.send(request, BodyHandlers.discarding());
  }

  @Override
  public boolean serves(Target target) {
    return true;
  }

  @Override
  public Sent post(Delivery delivery) {
    var body =
        Stream.concat(
                Stream.of(delivery.digest().key().toString()),
                delivery.digest().items().stream().map(item -> item.paper().value()))
            .collect(Collectors.joining("\n"));
    var request = request(delivery).POST(HttpRequest.BodyPublishers.ofString(body)).build();
    try {
      if (!delivery.window().open()) {
        return new Sent.TooLate();
      }
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      return status == 200
          ? new Sent.Posted(delivery.nonce().value())
          : new Sent.Unavailable("status " + status, Duration.ofSeconds(2));
    } catch (ConnectException e) {
      return new Sent.Unavailable(e.toString(), Duration.ofSeconds(2));
    } catch (IOException e) {
      return new Sent.Unclear(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Sent.Unclear("interrupted");
    }
  }

  @Override
  public Found find(Delivery delivery) {
    try {
      int status =
          client.send(request(delivery).GET().build(), BodyHandlers.discarding()).statusCode();
      return status == 200
          ? new Found.There(delivery.nonce().value())
          : status == 404 ? new Found.Absent() : new Found.Unavailable("status " + status);
    } catch (IOException e) {
      return new Found.Unavailable(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Found.Unavailable("interrupted");
    }
  }

  private HttpRequest.Builder request(Delivery delivery) {
    return HttpRequest.newBuilder(URI.create(address + delivery.nonce()));
  }
}
