package keepup.cli;

import java.io.PrintStream;
import java.util.List;
import keepup.diagnosis.Claim;
import keepup.diagnosis.Diagnosis;
import keepup.diagnosis.Need;
import keepup.questions.Mark;

/// The report for a person: a few lines for each pupil who needs something.
final class TextReport implements Report {
  private final PrintStream out;
  private int secure;

  TextReport(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void pupil(String pupil, List<AnswerRow> rows, Diagnosis diagnosis) {
    if (diagnosis.needs().isEmpty() && diagnosis.claims().isEmpty()) {
      secure++;
      return;
    }
    long right = diagnosis.findings().stream().filter(f -> f.mark() == Mark.RIGHT).count();
    out.printf("%s: %d of %d right%n", pupil, right, rows.size());
    for (Claim claim : diagnosis.claims()) {
      out.printf(
          "  %-9s %s (lines %s)%n",
          claim.named() ? "named" : "possible",
          claim.misconception().name(),
          String.join(", ", claim.lines().stream().map(String::valueOf).toList()));
    }
    for (Need need : diagnosis.needs()) {
      out.printf("  %-9s %s%n            %s%n", "teach", need.step().says(), need.because());
    }
    out.println();
  }

  @Override
  public void end(List<Unread> unread) {
    if (secure > 0) {
      out.printf(
          "%d %s nothing more on what was asked.%n",
          secure, secure == 1 ? "pupil needs" : "pupils need");
    }
    for (Unread row : unread) {
      out.printf("line %d was not used: %s (%s)%n", row.line(), row.question(), row.why());
    }
  }
}
