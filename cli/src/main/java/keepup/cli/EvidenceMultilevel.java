package keepup.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import keepup.evidence.GroupSummary;
import keepup.evidence.KenwardRoger;
import keepup.evidence.Multilevel;
import keepup.evidence.MultilevelFit;
import org.jspecify.annotations.Nullable;

/// `evidence multilevel`: pupils in classes in schools. Rows are summed as they are read, so that
/// memory grows with the groups and not with the pupils.
final class EvidenceMultilevel {
  private static final int MOST_GROUPS_FOR_ADJUSTMENT = 5000;

  /// A school's work grows with the cube of its classes.
  private static final int MOST_CLASSES_OF_A_SCHOOL = 200;

  private EvidenceMultilevel() {}

  private record Read(
      List<String> effects, Map<String, Map<String, GroupSummary>> groups, long left) {
    List<List<GroupSummary>> nested() {
      return groups.values().stream().map(inner -> List.copyOf(inner.values())).toList();
    }

    List<GroupSummary> flat() {
      return nested().stream().flatMap(List::stream).toList();
    }
  }

  static void run(List<String> words, Terminal terminal) throws BadInput, IOException {
    Arguments arguments =
        Arguments.parse(
            words, Set.of("json", "ml"), Set.of("outcome", "predictors", "cluster", "slope"));
    String file =
        arguments
            .exactly(
                1, "./keepup evidence multilevel FILE.csv --outcome C --cluster SCHOOL[/CLASS]")
            .getFirst();
    boolean isNested = EvidenceCommand.needed(arguments, "cluster").contains("/");
    String slope = arguments.find("slope").orElse("");
    if (isNested && !slope.isEmpty()) {
      throw new BadInput(
          "Slopes that differ between groups go with one level of groups.",
          "Maybe leave --slope or the classes out.");
    }
    Read read;
    try (Input input = Input.open(file, terminal.in())) {
      read = read(new EvidenceTable(input), arguments);
    }
    int slopeColumn = slope.isEmpty() ? -1 : read.effects.indexOf(slope);
    if (!slope.isEmpty() && slopeColumn < 0) {
      throw new BadInput(
          "The slope '" + slope + "' is not among the predictors.",
          "Maybe add it to --predictors.");
    }
    try {
      boolean restricted = !arguments.has("ml");
      Multilevel model =
          isNested
              ? Multilevel.nested(read.nested(), restricted)
              : slopeColumn < 0
                  ? Multilevel.intercepts(read.flat(), restricted)
                  : Multilevel.slopes(read.flat(), new int[] {0, slopeColumn}, restricted);
      MultilevelFit fit = model.fit();
      show(read, model, fit, isNested, slope, arguments, terminal);
    } catch (IllegalArgumentException e) {
      throw EvidenceCommand.unusable(file, e);
    }
  }

  private static Read read(EvidenceTable table, Arguments arguments) throws BadInput, IOException {
    int outcome = table.column(EvidenceCommand.needed(arguments, "outcome"));
    String[] levels = EvidenceCommand.needed(arguments, "cluster").split("/", 2);
    int school = table.column(levels[0]);
    int inner = levels.length > 1 ? table.column(levels[1]) : -1;
    List<String> predictors =
        arguments
            .find("predictors")
            .map(names -> Arrays.stream(names.split(",")).map(String::strip).toList())
            .orElse(List.of());
    int[] columns = new int[predictors.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = table.column(predictors.get(i));
    }
    Map<String, Map<String, GroupSummary>> groups = new LinkedHashMap<>();
    long[] left = new long[1];
    table.forEach(row -> {
      double[] values = new double[columns.length + 2];
      values[0] = 1;
      boolean whole = true;
      for (int i = 0; i <= columns.length; i++) {
        values[i + 1] = row.number(i < columns.length ? columns[i] : outcome);
        whole &= !Double.isNaN(values[i + 1]);
      }
      if (!whole || row.text(school).isEmpty()) {
        left[0]++;
        return;
      }
      groups
          .computeIfAbsent(row.text(school), _ -> new LinkedHashMap<>())
          .computeIfAbsent(row.text(inner), _ -> new GroupSummary(values.length))
          .add(values);
    });
    if (groups.size() < 2) {
      throw table.fault(
          "The file has %d groups with whole rows.".formatted(groups.size()),
          "Maybe another column is the cluster.");
    }
    java.util.List<String> effects = new java.util.ArrayList<>(List.of("(intercept)"));
    effects.addAll(predictors);
    return new Read(effects, groups, left[0]);
  }

  /// None where the variances of classes and schools cannot be told apart.
  private static @Nullable KenwardRoger findKenwardRoger(
      Read read, MultilevelFit fit, boolean isNested) {
    double first = fit.components().getFirst().value();
    if (!isNested) {
      return new KenwardRoger(read.flat(), first, fit.residual());
    }
    if (read.nested().stream().mapToInt(List::size).max().orElse(0) > MOST_CLASSES_OF_A_SCHOOL) {
      return null;
    }
    try {
      double ofSchools = fit.components().getLast().value();
      return KenwardRoger.nested(read.nested(), ofSchools, first, fit.residual());
    } catch (IllegalArgumentException singular) {
      return null;
    }
  }

  private static void show(
      Read read,
      Multilevel model,
      MultilevelFit fit,
      boolean isNested,
      String slope,
      Arguments arguments,
      Terminal terminal)
      throws IOException {
    int columns = fit.columns();
    double[] se = new double[columns];
    double[] df = new double[columns];
    boolean adjusts =
        slope.isEmpty() && !arguments.has("ml") && read.groups.size() <= MOST_GROUPS_FOR_ADJUSTMENT;
    KenwardRoger kr = adjusts ? findKenwardRoger(read, fit, isNested) : null;
    for (int i = 0; i < columns; i++) {
      double[] contrast = new double[columns];
      contrast[i] = 1;
      se[i] = kr == null ? fit.se(i) : kr.se(contrast);
      df[i] = kr == null ? model.satterthwaite(fit, contrast) : kr.df(contrast);
    }
    String method =
        (arguments.has("ml") ? "maximum likelihood" : "REML")
            + (kr == null ? ", Satterthwaite" : ", Kenward-Roger");
    Map<String, Double> variances = new LinkedHashMap<>();
    for (MultilevelFit.Variance variance : fit.components()) {
      variances.put(named(variance.name(), slope), variance.value());
    }
    variances.put("pupils", fit.residual());
    if (arguments.has("json")) {
      EvidenceJson.document(
          terminal,
          json -> {
            json.writeStringField("method", method);
            json.writeNumberField("groups", read.groups.size());
            json.writeNumberField("leftOut", read.left);
            json.writeArrayFieldStart("effects");
            for (int i = 0; i < columns; i++) {
              json.writeStartObject();
              json.writeStringField("name", read.effects.get(i));
              EvidenceJson.number(json, "estimate", fit.effect(i));
              EvidenceJson.number(json, "se", fit.se(i));
              EvidenceJson.number(json, "seAdjusted", se[i]);
              EvidenceJson.number(json, "df", df[i]);
              json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("variances");
            for (Map.Entry<String, Double> variance : variances.entrySet()) {
              EvidenceJson.number(json, variance.getKey(), variance.getValue());
            }
            json.writeEndObject();
            EvidenceJson.number(json, "criterion", fit.criterion());
          });
      return;
    }
    terminal.out().printf(Locale.ROOT, "%d groups, %s%n", read.groups.size(), method);
    for (int i = 0; i < columns; i++) {
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "  %-24s %10.4f  (standard error %.4f, %.1f degrees of freedom)%n",
              read.effects.get(i),
              fit.effect(i),
              se[i],
              df[i]);
    }
    variances.forEach((name, value) ->
        terminal.out().printf(Locale.ROOT, "  variance: %-14s %10.4f%n", name, value));
    terminal.out().printf(Locale.ROOT, "  -2 log likelihood        %10.4f%n", fit.criterion());
    if (read.left > 0) {
      terminal.out().printf("  note: %d rows with a gap were left out.%n", read.left);
    }
  }

  private static String named(String component, String slope) {
    return switch (component) {
      case "0~0", "school" -> "schools";
      case "class" -> "classes";
      default ->
          component.startsWith(component.substring(component.indexOf('~') + 1))
              ? "slopes of " + slope
              : "schools with slopes of " + slope;
    };
  }
}
