package keepup.app.curriculum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepup.steps.Step;
import keepup.steps.StepId;

/// A small step in a school's own words, with the original at hand.
///
/// @param step as the school words it
/// @param original as it came with the program
/// @param own what the school wrote, for each part that it words itself
public record WordedStep(Step step, Step original, Map<Part, Wording> own) {

  public WordedStep {
    own = Map.copyOf(own);
  }

  /// A step in no other words than its own.
  public static WordedStep plain(Step original) {
    return new WordedStep(original, original, Map.of());
  }

  /// @param newest what the school wrote last for each part
  static WordedStep of(Step original, Map<Part, Wording> newest) {
    Step step = original;
    Map<Part, Wording> own = new HashMap<>();
    for (Wording wording : newest.values()) {
      String words = wording.words();
      if (words != null) {
        step = wording.part().with(step, words);
        own.put(wording.part(), wording);
      }
    }
    return new WordedStep(step, original, own);
  }

  public StepId id() {
    return original.id();
  }

  /// What the child can do.
  public String says() {
    return step.says();
  }

  /// What it says, without the full stop.
  public String title() {
    return step.title();
  }

  /// Whether what the child can do is in the school's own words.
  public boolean ownsSays() {
    return owns(Part.SAYS);
  }

  /// Whether anything of it is in the school's own words.
  public boolean isOwn() {
    return !own.isEmpty();
  }

  /// Where it belongs, for a list: `Year 3, fractions · hard point · 3F-2`.
  ///
  /// @param place whether the year and the strand are not said already
  String facts(boolean place) {
    List<String> facts = new ArrayList<>();
    if (place) {
      facts.add(Years.inWords(step.year()) + ", " + step.domain());
    }
    if (step.hard()) {
      facts.add("hard point");
    }
    facts.addAll(step.codes());
    return String.join(" · ", facts);
  }

  boolean owns(Part part) {
    return own.containsKey(part);
  }

  /// Whether the original of a part says something else than when the school wrote its own.
  boolean isOutdated(Part part) {
    Wording wording = own.get(part);
    return wording != null && !wording.original().equals(part.of(original));
  }

  /// The parts whose original has changed since.
  List<Part> listOutdated() {
    return Arrays.stream(Part.values()).filter(this::isOutdated).toList();
  }

  String words(Part part) {
    return part.of(step);
  }

  String originalWords(Part part) {
    return part.of(original);
  }

  /// What the original said when the school wrote its own words.
  String originalThen(Part part) {
    Wording wording = own.get(part);
    return wording == null ? originalWords(part) : wording.original();
  }
}
