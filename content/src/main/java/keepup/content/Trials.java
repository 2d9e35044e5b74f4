package keepup.content;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keepup.maths.Draws;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.WrongProcedure;
import keepup.pictures.Figures;
import keepup.questions.Answer;
import keepup.questions.Given;
import keepup.questions.GivenReader;
import keepup.questions.Mark;
import keepup.questions.Marking;
import keepup.questions.Question;
import keepup.questions.QuestionKind;
import keepup.questions.QuestionReader;
import keepup.questions.Reading;
import org.jspecify.annotations.Nullable;

/// Tries content out: each step asks some questions, and each worked example is worked again.
final class Trials {
  /// So many questions of each step are tried where nothing else is said.
  static final int SEEDS = 200;

  private static final int DRAWN = 20;
  private static final int READ_AGAIN = 25;

  private final Map<String, QuestionKind> kinds;
  private final QuestionReader reader;
  private final int seeds;

  Trials(Map<String, QuestionKind> kinds, QuestionReader reader, int seeds) {
    this.kinds = kinds;
    this.reader = reader;
    this.seeds = seeds;
  }

  /// Each misconception that a step lists has to show itself on one of its questions; else a check
  /// of that step could never find it.
  void tryListed(StepDraft draft, Map<String, WrongProcedure> procedures) {
    QuestionKind kind = kinds.get(draft.step().questions().kind());
    if (kind == null) {
      return;
    }
    Set<String> hidden = new LinkedHashSet<>(draft.step().misconceptions());
    hidden.retainAll(procedures.keySet());
    try {
      for (long seed = 0; seed < SEEDS && !hidden.isEmpty(); seed++) {
        Question question = kind.ask(draft.parameters(), Draws.of(seed));
        hidden.removeIf(id -> shows(procedures.get(id), question));
      }
    } catch (IllegalArgumentException _) {
      return; // The kind or its settings are faulty, which is told elsewhere.
    }
    for (Fields.Item listed : draft.fields().items("misconceptions")) {
      if (hidden.contains(listed.text())) {
        draft
            .fields()
            .fault(
                listed.line(),
                "The misconception %s shows on none of %d questions of %s."
                    .formatted(listed.text(), SEEDS, draft.step().id()),
                "its rule wants the kind '%s' too, or it belongs to another step?"
                    .formatted(kind.name()));
      }
    }
  }

  /// Two misconceptions that a step calls alike must not answer one of its questions differently.
  void tryAlike(StepDraft draft, Map<String, WrongProcedure> procedures) {
    QuestionKind kind = kinds.get(draft.step().questions().kind());
    for (Alike alike : draft.alike()) {
      WrongProcedure first = procedures.get(alike.first().value());
      WrongProcedure second = procedures.get(alike.second().value());
      if (kind == null || first == null || second == null) {
        continue; // Told elsewhere.
      }
      for (long seed = 0; seed < SEEDS; seed++) {
        Question question = kind.ask(draft.parameters(), Draws.of(seed));
        Optional<Answer> one = first.findAnswer(question);
        Optional<Answer> other = second.findAnswer(question);
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
          draft
              .fields()
              .fault(
                  draft.fields().lineOf("alike"),
                  "The misconceptions %s and %s are not alike: '%s' is answered with %s and with %s."
                      .formatted(
                          alike.first(),
                          alike.second(),
                          question.text(),
                          one.get().text(),
                          other.get().text()),
                  "the pair can be left out now?");
          break;
        }
      }
    }
  }

  private static boolean shows(@Nullable WrongProcedure procedure, Question question) {
    return procedure != null
        && procedure.findAnswer(question).filter(answer -> !question.accepts(answer)).isPresent();
  }

  void tryStep(StepDraft draft) {
    QuestionKind kind = kinds.get(draft.step().questions().kind());
    if (kind == null) {
      return;
    }
    try {
      for (long seed = 0; seed < seeds; seed++) {
        Question question = kind.ask(draft.parameters(), Draws.of(seed));
        if (!kind.asks(question, draft.parameters())) {
          throw new IllegalArgumentException(
              "The kind '%s' asks '%s' but would not know it again."
                  .formatted(kind.name(), question.text()));
        }
        if (seed < READ_AGAIN && !reader.read(question.text()).equals(new Reading.Read(question))) {
          throw new IllegalArgumentException(
              "The kind '%s' asks '%s', but typed so it is not read as the same question."
                  .formatted(kind.name(), question.text()));
        }
        if (seed < DRAWN) {
          question.findFigure().ifPresent(Figures::draw);
          question.findModel().ifPresent(Figures::draw);
        }
        if (!kind.agrees(question) || !SecondLook.agrees(question)) {
          throw new IllegalArgumentException(
              "The kind '%s' answers '%s' with %s, but a second method does not agree."
                  .formatted(kind.name(), question.text(), question.expected().text()));
        }
      }
    } catch (IllegalArgumentException e) {
      draft.fields().fault(draft.fields().lineOf("ask"), e);
    }
  }

  void tryExamples(MisconceptionDraft draft) {
    for (int i = 0; i < draft.examples().size(); i++) {
      tryExample(draft, draft.examples().get(i), draft.misconception().examples().get(i));
    }
  }

  private void tryExample(MisconceptionDraft draft, Fields fields, Misconception.Example example) {
    switch (reader.read(example.question())) {
      case Reading.Unread(String why, String suggestion) ->
          fields.fault(
              fields.line(),
              "The question '%s' of the example cannot be read: %s"
                  .formatted(example.question(), why),
              suggestion);
      case Reading.Read(Question question) -> {
        if (Marking.mark(question, GivenReader.read(example.expected(), question)) != Mark.RIGHT) {
          fields.fault(
              fields.line(),
              "The example says that %s is %s, but it is %s."
                  .formatted(example.question(), example.expected(), question.expected().text()),
              "a digit was mistyped?");
        }
        compare(draft, fields, example, question);
      }
    }
  }

  private static void compare(
      MisconceptionDraft draft, Fields fields, Misconception.Example example, Question question) {
    if (draft.misconception().procedure() instanceof Rules.Silent) {
      return;
    }
    Optional<Answer> given = draft.misconception().procedure().findAnswer(question);
    String answer = given.map(Answer::text).orElse("nothing");
    boolean said =
        answer.equals(example.answer())
            || (GivenReader.read(example.answer(), question) instanceof Given.Read(Answer read)
                && given.filter(read::equals).isPresent());
    if (!said) {
      fields.fault(
          fields.line(),
          "The example says that %s answers %s with %s, but its rule gives %s."
              .formatted(draft.misconception().id(), example.question(), example.answer(), answer),
          given.isPresent()
              ? "the answer or the rule is mistyped?"
              : "the rule does not apply to this question, and another one shows it better?");
    } else if (given.filter(question::accepts).isPresent()) {
      fields.fault(
          fields.line(),
          "The example %s shows nothing: the misconception answers it rightly."
              .formatted(example.question()),
          "a question with other digits tells them apart?");
    }
  }
}
