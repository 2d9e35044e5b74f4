package keepup.tracing;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// Writes a model as lines of text: sections with their length, one thing a line, numbers that read
/// back exactly, and a checksum at the end.
public final class ModelWriter {
  static final String FIRST_LINE = "keepup learner model 1";

  private final Writer out;
  private final CRC32 sum = new CRC32();

  private ModelWriter(Writer out) {
    this.out = out;
  }

  public static void write(PredictionModel model, Writer out) throws IOException {
    new ModelWriter(out).write(model);
  }

  private void write(PredictionModel model) throws IOException {
    line(FIRST_LINE);
    line("features " + Feature.ALL.stream().map(Enum::name).collect(Collectors.joining(" ")));
    Vocabulary vocabulary = model.vocabulary();
    names("skills", vocabulary.skills());
    names("items", vocabulary.items());
    names("sets", vocabulary.skillSets());
    Norms norms = model.norms();
    line("rate " + norms.rate());
    line("tracing " + vocabulary.skills().size());
    for (int skill = 0; skill < vocabulary.skills().size(); skill++) {
      line(text(norms.tracing(skill)));
    }
    line("otherwise " + text(norms.anySkill()));
    Ratings ratings = norms.ratings();
    line("overall " + ratings.overall());
    ratings("set-ratings", ratings.sets());
    ratings("item-ratings", ratings.items());
    rates(norms.table());
    committee(model.committee());
    out.write("end " + Long.toHexString(sum.getValue()) + "\n");
  }

  private static String text(TracingParameters p) {
    return p.init() + " " + p.learn() + " " + p.forget() + " " + p.guess() + " " + p.slip();
  }

  private void names(String section, Names names) throws IOException {
    line(section + " " + names.size());
    for (int number = 0; number < names.size(); number++) {
      line(names.name(number).replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"));
    }
  }

  private void ratings(String section, double[] ratings) throws IOException {
    line(section + " " + ratings.length);
    for (double rating : ratings) {
      line(Double.toString(rating));
    }
  }

  private void rates(RateTable table) throws IOException {
    line("rates " + table.size());
    for (long key : table.keys()) {
      line(Long.toHexString(key) + " " + table.answers(key) + " " + table.rights(key));
    }
  }

  private void committee(Committee committee) throws IOException {
    Calibration calibration = committee.calibration();
    line("calibration " + calibration.intercept() + " " + calibration.slope());
    line("committee " + committee.members() + " " + committee.start());
    line("trees " + committee.trees().size());
    for (Tree tree : committee.trees()) {
      StringBuilder text = new StringBuilder();
      for (int node = 0; node < tree.size(); node++) {
        text.append(node == 0 ? "" : " ").append(tree.value(node));
        if (tree.feature(node) >= 0) {
          text.append(':').append(tree.feature(node));
          text.append(':').append(tree.cut(node));
          text.append(':').append(tree.left(node));
        }
      }
      line(text.toString());
    }
  }

  private void line(String text) throws IOException {
    sum.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    out.write(text);
    out.write('\n');
  }
}
