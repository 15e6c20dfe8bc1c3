package io.github.paperboy.discord;

import java.util.function.BiConsumer;
import java.util.function.Function;

/// A handler made of a name, a way to acknowledge and something to do: for the many small buttons.
record Action(
    String name, Function<Incoming, Answering> acknowledging, BiConsumer<Incoming, Reply> work)
    implements Handler {
  static Action publicly(String name, BiConsumer<Incoming, Reply> work) {
    return new Action(name, _ -> new Answering.Publicly(), work);
  }

  static Action privately(String name, BiConsumer<Incoming, Reply> work) {
    return new Action(name, _ -> new Answering.Privately(), work);
  }

  static Action updating(String name, BiConsumer<Incoming, Reply> work) {
    return new Action(name, _ -> new Answering.Updating(), work);
  }

  static Action opening(String name, Function<Incoming, Form> form) {
    return new Action(name, incoming -> new Answering.Opening(form.apply(incoming)), (_, _) -> {});
  }

  @Override
  public Answering answering(Incoming incoming) {
    return acknowledging.apply(incoming);
  }

  @Override
  public void run(Incoming incoming, Reply reply) {
    work.accept(incoming, reply);
  }
}
