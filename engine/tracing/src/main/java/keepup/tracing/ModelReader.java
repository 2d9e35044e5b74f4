package keepup.tracing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.zip.CRC32;

/// Reads what [ModelWriter] wrote, and refuses everything else.
public final class ModelReader {
  private static final String DAMAGED = "The model file is damaged here.";

  private final BufferedReader in;
  private final CRC32 sum = new CRC32();
  private long line;

  private ModelReader(Reader in) {
    this.in = new BufferedReader(in);
  }

  /// @throws ModelFault if the text is not a whole model of this version
  public static PredictionModel read(Reader in) throws IOException, ModelFault {
    ModelReader reader = new ModelReader(in);
    try {
      return reader.read();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ModelFault(Math.max(1, reader.line), DAMAGED);
    }
  }

  private PredictionModel read() throws IOException, ModelFault {
    String first = in.readLine();
    line = 1;
    if (first == null || !first.startsWith("keepup learner model ")) {
      throw new ModelFault(1, "This is not a model that 'learner fit' wrote.");
    }
    if (!first.equals(ModelWriter.FIRST_LINE)) {
      throw new ModelFault(1, "The model was written by another version of Keep Up.");
    }
    add(first);
    String features = Feature.ALL.stream().map(Enum::name).collect(Collectors.joining(" "));
    if (!section("features").equals(features)) {
      throw new ModelFault(line, "The model was written by another version of Keep Up.");
    }
    Names skills = names("skills");
    Names items = names("items");
    Vocabulary vocabulary = Vocabulary.of(items, skills, names("sets"));
    double rate = Double.parseDouble(section("rate"));
    int traced = count("tracing");
    List<TracingParameters> tracing = new ArrayList<>();
    for (int skill = 0; skill < traced; skill++) {
      tracing.add(parameters(next()));
    }
    TracingParameters anySkill = parameters(section("otherwise"));
    double overall = Double.parseDouble(section("overall"));
    double[] sets = ratings("set-ratings");
    Ratings ratings = new Ratings(overall, sets, ratings("item-ratings"));
    Norms norms =
        new Norms(rate, rates(), ratings, tracing.toArray(TracingParameters[]::new), anySkill);
    Committee committee = committee();
    String expected = "end " + Long.toHexString(sum.getValue());
    if (!next().equals(expected)) {
      throw new ModelFault(line, "The model file was changed or is cut short: its sum is wrong.");
    }
    return new PredictionModel(vocabulary, norms, committee);
  }

  private Names names(String section) throws IOException, ModelFault {
    int count = count(section);
    Names names = new Names();
    for (int i = 0; i < count; i++) {
      names.number(unescaped(next()));
    }
    if (names.size() != count) {
      throw new ModelFault(line, DAMAGED);
    }
    return names;
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        c = text.charAt(i);
        c = c == 'n' ? '\n' : c == 'r' ? '\r' : c;
      }
      plain.append(c);
    }
    return plain.toString();
  }

  private double[] ratings(String section) throws IOException, ModelFault {
    int count = count(section);
    DoubleStream.Builder ratings = DoubleStream.builder();
    for (int i = 0; i < count; i++) {
      ratings.add(Double.parseDouble(next()));
    }
    return ratings.build().toArray();
  }

  private RateTable rates() throws IOException, ModelFault {
    int count = count("rates");
    RateTable table = new RateTable();
    for (int i = 0; i < count; i++) {
      String[] parts = next().split(" ", -1);
      table.add(
          Long.parseLong(parts[0], 16), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
    return table;
  }

  private Committee committee() throws IOException, ModelFault {
    double[] line = numbers(section("calibration"), 2);
    double[] members = numbers(section("committee"), 2);
    int count = count("trees");
    List<Tree> trees = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      trees.add(tree(next().split(" ", -1)));
    }
    return new Committee(
        members[1], List.copyOf(trees), (int) members[0], new Calibration(line[0], line[1]));
  }

  private Tree tree(String[] nodes) throws ModelFault {
    int[] features = new int[nodes.length];
    float[] cuts = new float[nodes.length];
    int[] lefts = new int[nodes.length];
    float[] values = new float[nodes.length];
    for (int node = 0; node < nodes.length; node++) {
      String[] parts = nodes[node].split(":", -1);
      values[node] = Float.parseFloat(parts[0]);
      features[node] = -1;
      if (parts.length == 4) {
        features[node] = Integer.parseInt(parts[1]);
        cuts[node] = Float.parseFloat(parts[2]);
        lefts[node] = Integer.parseInt(parts[3]);
        if (features[node] < 0
            || features[node] >= Feature.ALL.size()
            || lefts[node] <= node
            || lefts[node] + 1 >= nodes.length) {
          throw new ModelFault(line, DAMAGED);
        }
      } else if (parts.length != 1) {
        throw new ModelFault(line, DAMAGED);
      }
    }
    return new Tree(features, cuts, lefts, values);
  }

  private static TracingParameters parameters(String text) {
    double[] n = numbers(text, 5);
    return new TracingParameters(n[0], n[1], n[2], n[3], n[4]);
  }

  private static double[] numbers(String text, int wanted) {
    double[] numbers =
        Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    if (numbers.length != wanted) {
      throw new IllegalArgumentException("There must be %d numbers.".formatted(wanted));
    }
    return numbers;
  }

  private int count(String section) throws IOException, ModelFault {
    int count = Integer.parseInt(section(section));
    if (count < 0 || count > 100_000_000) {
      throw new ModelFault(line, DAMAGED);
    }
    return count;
  }

  private String section(String name) throws IOException, ModelFault {
    String text = next();
    if (!text.startsWith(name + " ")) {
      throw new ModelFault(line, DAMAGED);
    }
    return text.substring(name.length() + 1);
  }

  private String next() throws IOException, ModelFault {
    String text = in.readLine();
    line++;
    if (text == null) {
      throw new ModelFault(line, "The model file is cut short here.");
    }
    add(text);
    return text;
  }

  private void add(String text) {
    sum.update((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
