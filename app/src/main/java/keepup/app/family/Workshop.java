package keepup.app.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keepup.steps.Step;

/// A workshop for families on one theme of a year: what the children learn, tables at which to try
/// it together, and the words.
///
/// @param stations steps spread over the theme, one a table
/// @param words with their meaning, of the stations' steps
record Workshop(
    int year, String theme, List<Step> steps, List<Step> stations, Map<String, String> words) {
  private static final int STATIONS = 4;

  static Workshop of(int year, String theme, List<Step> steps) {
    List<Step> stations = new ArrayList<>();
    int count = Math.min(STATIONS, steps.size());
    for (int i = 0; i < count; i++) {
      stations.add(steps.get((2 * i + 1) * steps.size() / (2 * count)));
    }
    Map<String, String> words = new LinkedHashMap<>();
    stations.forEach(step -> step.words().forEach(words::putIfAbsent));
    return new Workshop(year, theme, steps, stations, words);
  }

  String yearInWords() {
    return FamilyPages.year(year);
  }
}
