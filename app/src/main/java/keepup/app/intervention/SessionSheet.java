package keepup.app.intervention;

import java.util.List;
import java.util.Map;
import keepup.app.school.PupilId;
import org.jspecify.annotations.Nullable;

/// All that stands on the one page for the adult who takes a session.
///
/// @param step in words
/// @param hardPoint why many stumble here, or `""`
/// @param focus the misconception in the way and what it does, or null where none is known
/// @param fetch what to have ready
/// @param words each with its meaning for a child
/// @param stems sentences to say together
/// @param picture as one SVG element, or `""`
/// @param asked the sequence, in order
/// @param ifThens what to do with an answer that a misconception gives
/// @param lookFor what to watch for, or `""`
/// @param ending the two questions that end the session
/// @param ownWords whether the step is in the school's own wording
/// @param before the lesson that a session prepares for, in words; `""` for one that follows a
///   lesson. A sheet for before has the lesson's words and picture and questions of the step itself
/// @param helps what helps each child of whom something is written
/// @param chosen whose questions are asked in place of those made for the session, or `""`
record SessionSheet(
    KeepUpSession session,
    String step,
    String hardPoint,
    @Nullable Focus focus,
    List<String> fetch,
    Map<String, String> words,
    List<Stem> stems,
    String picture,
    List<Ask> asked,
    List<IfThen> ifThens,
    String lookFor,
    List<Ending> ending,
    boolean ownWords,
    String before,
    Map<PupilId, List<String>> helps,
    String chosen) {

  /// The same with what helps its children.
  SessionSheet helping(Map<PupilId, List<String>> lines) {
    return new SessionSheet(
        session, step, hardPoint, focus, fetch, words, stems, picture, asked, ifThens, lookFor,
        ending, ownWords, before, lines, chosen);
  }

  List<String> listHelps(KeepUpSession.Member member) {
    return helps.getOrDefault(member.pupil(), List.of());
  }

  /// A misconception in words.
  record Focus(String name, String says) {}

  /// A stem sentence in pieces, so that its slots can be shown.
  record Stem(List<Piece> pieces) {
    /// @param slot whether children put their own word or number here
    record Piece(String text, boolean slot) {}
  }

  /// A question of the sequence.
  ///
  /// @param number from 1
  /// @param question as printed for a child
  /// @param change what is different from the question before
  /// @param expect what a child can say before working it out
  /// @param why it stands here, for the adult
  record Ask(
      int number, String question, String answer, String change, String expect, String why) {}

  /// If a child says this, do that.
  record IfThen(List<Said> said, String name, String teach) {
    /// An answer that tells, and to which question.
    record Said(int number, String answer) {}

    IfThen {
      said = List.copyOf(said);
    }

    /// `387 to question 1, or 381 to 3`.
    String inWords() {
      StringBuilder words = new StringBuilder();
      for (Said each : said) {
        words
            .append(words.isEmpty() ? "" : ", or ")
            .append(each.answer())
            .append(words.indexOf("question") < 0 ? " to question " : " to ")
            .append(each.number());
      }
      return words.toString();
    }
  }

  /// A question that ends the session: `a`, `b`.
  record Ending(String letter, String question, String answer) {}

  SessionSheet {
    fetch = List.copyOf(fetch);
    words = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(words));
    stems = List.copyOf(stems);
    asked = List.copyOf(asked);
    helps = Map.copyOf(helps);
    ifThens = List.copyOf(ifThens);
    ending = List.copyOf(ending);
  }

  /// `1. 117 2. 118 a. 45 b. 96`.
  List<String> answers() {
    return java.util.stream.Stream.concat(
            asked.stream().map(ask -> ask.number() + ": " + Phrases.typeset(ask.answer())),
            ending.stream().map(end -> end.letter() + ": " + end.answer()))
        .toList();
  }
}
