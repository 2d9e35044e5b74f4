package keepup.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A committed table of published data or reference numbers.
record Csv(List<Map<String, String>> rows) {

  static Csv of(String name) {
    try (InputStream in = Objects.requireNonNull(Csv.class.getResourceAsStream(name), name)) {
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      String[] names = lines[0].split(",", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : Arrays.asList(lines).subList(1, lines.length)) {
        String[] values = line.split(",", names.length);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
          row.put(names[i], values[i]);
        }
        rows.add(row);
      }
      return new Csv(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  double[] numbers(String column) {
    return rows.stream().mapToDouble(row -> Double.parseDouble(row.get(column))).toArray();
  }

  List<String> texts(String column) {
    return rows.stream().map(row -> Objects.requireNonNull(row.get(column))).toList();
  }

  List<Study> studies() {
    return rows.stream()
        .map(row ->
            new Study(
                row.getOrDefault("study", ""),
                Double.parseDouble(row.get("yi")),
                Double.parseDouble(row.get("vi")),
                row.getOrDefault("cluster", "")))
        .toList();
  }

  /// A summary of each group: an intercept, the predictors, the outcome.
  List<GroupSummary> groups(String group, String... columns) {
    Map<String, GroupSummary> groups = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      double[] values = new double[columns.length + 1];
      values[0] = 1;
      for (int i = 0; i < columns.length; i++) {
        values[i + 1] = Double.parseDouble(row.get(columns[i]));
      }
      groups.computeIfAbsent(row.get(group), _ -> new GroupSummary(values.length)).add(values);
    }
    return List.copyOf(groups.values());
  }
}
