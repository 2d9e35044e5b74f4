package keepup.tablescheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The published rules for the questions of a form, judged one by one.
public final class FormRules {
  private FormRules() {}

  /// What is wrong with the questions of a form, a sentence each; empty for a good one.
  public static List<String> listFaults(List<Times> questions) {
    List<String> faults = new ArrayList<>();
    if (questions.size() != Form.QUESTIONS) {
      faults.add("It has %d questions, not %d.".formatted(questions.size(), Form.QUESTIONS));
    }
    Set<Times> facts = new HashSet<>();
    for (Times question : questions) {
      if (question.left() < 2 || question.right() < 2) {
        faults.add(question + " is not checked.");
      }
      if (!facts.add(question.fact())) {
        faults.add(question + " is asked twice, or also the other way round.");
      }
    }
    for (TableLimits limits : TableLimits.ALL) {
      long first = questions.stream().filter(one -> one.left() == limits.table()).count();
      long second = questions.stream().filter(one -> one.right() == limits.table()).count();
      if (!limits.allowsFirst(first)) {
        faults.add("%d questions are of the table of %d.".formatted(first, limits.table()));
      }
      if (!limits.allowsSecond(second)) {
        faults.add("%d questions have %d second.".formatted(second, limits.table()));
      }
    }
    return faults;
  }
}
