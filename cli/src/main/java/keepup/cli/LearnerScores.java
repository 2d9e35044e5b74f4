package keepup.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import keepup.tracing.Scores;

/// Scores and usage as JSON.
final class LearnerScores {
  private static final int PLACES = 5;

  private LearnerScores() {}

  static void scores(JsonGenerator json, String field, Scores scores) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("answers", scores.answers());
    number(json, "auc", scores.auc());
    number(json, "logLoss", scores.logLoss());
    number(json, "brier", scores.brier());
    number(json, "calibrationError", scores.calibrationError());
    number(json, "calibrationByChance", scores.calibrationByChance());
    json.writeEndObject();
  }

  static void usage(JsonGenerator json, Usage used, long answers) throws IOException {
    number(json, "wallSeconds", used.wallSeconds());
    number(json, "cpuSeconds", used.cpuSeconds());
    json.writeNumberField("answersPerCpuSecond", Math.round(answers / used.cpuSeconds()));
    json.writeNumberField("peakMegabytes", Usage.peakMegabytes());
  }

  /// To four places, for people; a dash where there is none.
  static String text(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.4f", value) : "-";
  }

  /// To five places; null where there is none.
  static void number(JsonGenerator json, String field, double value) throws IOException {
    if (Double.isFinite(value)) {
      json.writeNumberField(
          field, BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN));
    } else {
      json.writeNullField(field);
    }
  }
}
