package keepup.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import keepup.evidence.MetaRegression;
import keepup.evidence.Study;

/// `evidence meta --moderators`: what makes the effects of studies differ.
final class EvidenceModerators {
  private static final String REGISTERED =
      "Unless these moderators were registered before the effects were known, what they show is a"
          + " guess for the next study, not an answer.";

  private final List<String> columns;
  private final List<List<String>> values = new ArrayList<>();
  private final int[] at;

  /// @param names between commas
  EvidenceModerators(EvidenceTable table, String names) throws BadInput {
    columns = Arrays.stream(names.split(",", -1)).map(String::strip).toList();
    at = new int[columns.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = table.column(columns.get(i));
    }
  }

  void take(EvidenceTable.Row row) throws BadInput {
    List<String> of = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      String text = row.text(at[i]);
      if (text.isEmpty()) {
        throw row.fault(
            "The value in the column '%s' is missing.".formatted(columns.get(i)),
            "Maybe fill it in, or take the row out.");
      }
      of.add(text);
    }
    values.add(of);
  }

  /// A column that holds numbers is one effect; any other is an effect a kind, against the first of
  /// the alphabet.
  private Map<String, double[]> effects() {
    Map<String, double[]> effects = new LinkedHashMap<>();
    double[] ones = new double[values.size()];
    Arrays.fill(ones, 1);
    effects.put("(intercept)", ones);
    for (int c = 0; c < at.length; c++) {
      int column = c;
      List<String> texts = values.stream().map(row -> row.get(column)).toList();
      if (texts.stream()
          .allMatch(text -> text.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?"))) {
        effects.put(columns.get(c), texts.stream().mapToDouble(Double::parseDouble).toArray());
        continue;
      }
      new TreeSet<>(texts)
          .stream()
              .skip(1)
              .forEach(kind ->
                  effects.put(
                      columns.get(column) + ": " + kind,
                      texts.stream().mapToDouble(text -> text.equals(kind) ? 1 : 0).toArray()));
    }
    return effects;
  }

  void show(
      List<Study> studies,
      boolean hasClusters,
      List<String> warnings,
      boolean asJson,
      Terminal terminal)
      throws IOException {
    Map<String, double[]> effects = effects();
    List<String> names = List.copyOf(effects.keySet());
    double[][] x = new double[studies.size()][];
    for (int i = 0; i < x.length; i++) {
      int row = i;
      x[i] = effects.values().stream().mapToDouble(column -> column[row]).toArray();
    }
    MetaRegression.Found found = MetaRegression.of(studies, x, hasClusters, .95);
    List<String> notes = new ArrayList<>(warnings);
    notes.add(REGISTERED);
    String method =
        hasClusters ? "REML, three levels, CR2 and Satterthwaite" : "REML, Hartung-Knapp";
    if (asJson) {
      json(found, names, method, notes, terminal);
      return;
    }
    terminal.out().printf(Locale.ROOT, "%d studies, %s%n", found.k(), method);
    for (int j = 0; j < names.size(); j++) {
      MetaRegression.Coefficient of = found.effects().get(j);
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "  %-24s %8.4f  (95 %% interval %.4f to %.4f, %.1f degrees of freedom, p %.4f)%n",
              names.get(j),
              of.estimate(),
              of.ci().low(),
              of.ci().high(),
              of.df(),
              of.p());
    }
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "  together                 QM %.2f (p %.4f); left over: QE %.2f (p %.4f)%n",
            found.qm(),
            found.qmP(),
            found.qe(),
            found.qeP());
    notes.forEach(note -> terminal.out().println("  note: " + note));
  }

  private static void json(
      MetaRegression.Found found,
      List<String> names,
      String method,
      List<String> notes,
      Terminal terminal)
      throws IOException {
    EvidenceJson.document(
        terminal,
        json -> {
          json.writeStringField("method", method);
          json.writeNumberField("k", found.k());
          json.writeNumberField("clusters", found.clusters());
          json.writeArrayFieldStart("effects");
          for (int j = 0; j < names.size(); j++) {
            MetaRegression.Coefficient of = found.effects().get(j);
            json.writeStartObject();
            json.writeStringField("name", names.get(j));
            EvidenceJson.number(json, "estimate", of.estimate());
            EvidenceJson.number(json, "se", of.se());
            EvidenceJson.number(json, "seAdjusted", of.seSmall());
            EvidenceJson.number(json, "df", of.df());
            EvidenceJson.interval(json, "ci", of.ci());
            EvidenceJson.number(json, "p", of.p());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeObjectFieldStart("sigma2");
          EvidenceJson.number(json, "between clusters", found.between());
          EvidenceJson.number(json, "within clusters", found.within());
          json.writeEndObject();
          EvidenceJson.number(json, "qm", found.qm());
          EvidenceJson.number(json, "qmP", found.qmP());
          EvidenceJson.number(json, "qe", found.qe());
          EvidenceJson.number(json, "qeP", found.qeP());
          Json.strings(json, "warnings", notes);
        });
  }
}
