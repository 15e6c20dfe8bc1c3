package io.github.paperboy.discord;

/// One thing people can do: a command, a button, a form, an entry of a message's menu. Safe for
/// several threads.
interface Handler {
  /// The name that Discord sends: of the command, or what stands before the colon in an id.
  String name();

  /// How it is acknowledged. Never blocks.
  Answering answering(Incoming incoming);

  /// Does it, on a thread of its own. What it throws is told to the person as a failure.
  void run(Incoming incoming, Reply reply);
}
