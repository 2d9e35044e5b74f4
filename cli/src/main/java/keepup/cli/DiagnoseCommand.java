package keepup.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keepup.diagnosis.Answered;
import keepup.diagnosis.Diagnosis;
import keepup.diagnosis.PlacedQuestion;
import keepup.diagnosis.Response;
import keepup.questions.GivenReader;

/// `diagnose`: what the answers in a file say about each pupil.
final class DiagnoseCommand implements Command {
  @Override
  public String name() {
    return "diagnose";
  }

  @Override
  public String usage() {
    return "./keepup diagnose FILE.csv [--json]";
  }

  @Override
  public String says() {
    return "Reads children's answers (columns pupil,question,answer) and says who needs what, and"
        + " why.";
  }

  @Override
  public int run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments = Arguments.parse(words, Set.of("json"), Set.of());
    String file = arguments.exactly(1, usage()).getFirst();
    try (Input input = Input.open(file, terminal.in());
        Spool spool = new Spool()) {
      AnswerFile answers = new AnswerFile(input);
      answers.forEach(spool::add);
      Report report =
          arguments.has("json")
              ? new JsonReport(terminal.out(), answers.holdsMarks())
              : new TextReport(terminal.out());
      diagnose(spool, answers.holdsMarks(), report, terminal);
      return 0;
    }
  }

  private static void diagnose(Spool spool, boolean marks, Report report, Terminal terminal)
      throws IOException {
    Engine engine = new Engine();
    List<Report.Unread> unread = new ArrayList<>();
    Progress progress = new Progress(terminal.err(), "Reading answers", spool.pupils());
    report.begin();
    spool.forEachPupil((pupil, rows) -> {
      List<AnswerRow> used = new ArrayList<>();
      List<Answered> answered = new ArrayList<>();
      for (AnswerRow row : rows) {
        switch (engine.place(row.question())) {
          case Engine.Placing.Placed(var placed) -> {
            used.add(row);
            answered.add(new Answered(row.line(), placed, response(row, placed, marks), row.day()));
          }
          case Engine.Placing.Unplaced(String why) ->
              unread.add(new Report.Unread(row.line(), shortened(row.question()), why));
        }
      }
      Diagnosis diagnosis = engine.diagnoser.diagnose(answered);
      report.pupil(pupil, used, diagnosis);
      progress.step();
    });
    progress.end();
    unread.sort(java.util.Comparator.comparingInt(Report.Unread::line));
    report.end(unread);
  }

  private static Response response(AnswerRow row, PlacedQuestion placed, boolean marks) {
    return marks
        ? new Response.Marked(row.answer().equals("1"))
        : new Response.Wrote(GivenReader.read(row.answer(), placed.question()));
  }

  private static String shortened(String question) {
    return question.length() <= 200 ? question : question.substring(0, 200) + "…";
  }
}
