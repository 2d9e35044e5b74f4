package keepup.app.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import keepup.app.school.RegisterEntry;
import keepup.app.school.SchoolRegister;
import keepup.app.school.SchoolRegister.Known;

/// What a register changes of one child.
///
/// @param before as the school has them
/// @param after as they will be
record Change(Known before, RegisterEntry after) {

  /// `Class: 3 Hazel, then 4 Oak`, one for each thing that changes.
  List<String> words() {
    RegisterEntry old = before.entry();
    List<String> words = new ArrayList<>();
    if (before.left()) {
      words.add("Is back");
    }
    if (movesClass()) {
      words.add(said("Class", old.className(), after.className()));
    }
    if (old.yearGroup() != after.yearGroup()) {
      words.add(said("Year", Words.year(old.yearGroup()), Words.year(after.yearGroup())));
    }
    add(words, "Forename", old.legalForename(), after.legalForename());
    add(words, "Surname", old.legalSurname(), after.legalSurname());
    add(words, "Called", old.name(), after.name());
    add(words, "Born", old.bornOn().toString(), after.bornOn().toString());
    add(words, "UPN", Objects.toString(old.upn(), "none"), Objects.toString(after.upn(), "none"));
    add(
        words,
        "Sex",
        Objects.toString(old.sex(), "not said"),
        Objects.toString(after.sex(), "not said"));
    add(words, "FSM", yes(old.freeMeals()), yes(after.freeMeals()));
    add(words, "Pupil premium", yes(old.pupilPremium()), yes(after.pupilPremium()));
    add(words, "SEND", old.send(), after.send());
    add(words, "EAL", yes(old.eal()), yes(after.eal()));
    return words;
  }

  boolean movesClass() {
    return !SchoolRegister.fold(before.entry().className())
        .equals(SchoolRegister.fold(after.className()));
  }

  private static void add(List<String> words, String what, String before, String after) {
    if (!before.equals(after)) {
      words.add(said(what, before, after));
    }
  }

  private static String said(String what, String before, String after) {
    return "%s: %s, then %s".formatted(what, before, after);
  }

  private static String yes(boolean value) {
    return value ? "yes" : "no";
  }
}
