package io.github.paperboy.ask;

import io.github.paperboy.guard.Instructions;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What people have called a place in which questions are asked, such as a thread, as the topic of
/// those that do not stand alone. Most names of places are none: “general”, “help”, “week 12”, “…”;
/// and one that speaks to the answering machine is not listened to. Pure.
public final class TopicName {
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

  /// They tell what a place is for, not what is talked about.
  private static final Set<String> PLACES =
      Set.of(
          """
          a about all an and anything archive announcements ask assorted bot bots channel chat
          chats chatter chitchat club commands conversation conversations daily day dev discuss
          discussion discussions everyone everything feedback first for forum fun general group hello help
          here hey hi ideas idea important in info intro introductions journal links lobby lounge
          main me meeting meetings meta misc miscellaneous monthly more my need new news note
          notes of off offtopic old on other others our paper papers please post posts private
          public qa question questions quick random read reading reads research resources room
          second session small spam some something stuff support talk talks team temp test testing
          tests the things this thread threads to todo tmp topic topics untitled us week weekly
          welcome with your allgemein allgemeine allgemeines andere chatten diskussion fragen
          frage gruppe hallo hilfe neu neue plauderei sonstiges und verschiedenes accueil aide
          autre autres bavardage bonjour divers générale général groupe nouveau nouvelle salon
          ayuda charla conversación dudas duda grupo hola nueva nuevo otros preguntas pregunta
          varios 一般 雑談 質問 相談 その他 テスト ヘルプ ゼミ 一般讨论 综合 闲聊 聊天 问题 提问 帮助 其他 测试 讨论 大厅
          """
              .strip()
              .split("\\s+"));

  private TopicName() {}

  /// @param name of the place, as people wrote it
  /// @return empty for one that says nothing of a subject
  public static Optional<String> of(String name) {
    return Optional.of(name.strip())
        .filter(TopicName::hasSubject)
        .filter(it -> !Instructions.in(it));
  }

  private static boolean hasSubject(String name) {
    return GAP.splitAsStream(name.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 1) // “Q&A”
        .map(word -> NUMBER.matcher(word).replaceAll(""))
        .anyMatch(word -> !word.isEmpty() && !PLACES.contains(word));
  }
}
