package keepup.app.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import keepup.app.design.FieldError;
import keepup.reach.AcademicYear;
import keepup.reach.Urn;
import org.jspecify.annotations.Nullable;

/// What a hub types about a specialist.
///
/// @param reference the programme's own number of them, or `""`
/// @param urn of their own school, or `""`
record SpecialistForm(String name, String reference, String year, String urn) {
  static final SpecialistForm EMPTY = new SpecialistForm("", "", "", "");

  /// What a browser sends may lack anything.
  SpecialistForm(
      @Nullable String name,
      @Nullable String reference,
      @Nullable String year,
      @Nullable String urn) {
    this.name = name == null ? "" : name.strip();
    this.reference = reference == null ? "" : reference.strip().toUpperCase(Locale.ROOT);
    this.year = year == null ? "" : year.strip();
    this.urn = urn == null ? "" : urn.strip();
  }

  Optional<AcademicYear> findYear(AcademicYear now) {
    return AcademicYear.find(year).filter(one -> YearChoices.has(now, one));
  }

  Optional<Urn> findUrn() {
    return WrittenNumbers.of(urn).urns().stream().findFirst();
  }

  List<FieldError> problems(AcademicYear now) {
    List<FieldError> problems = new ArrayList<>();
    if (name.isEmpty() || name.length() > 200) {
      problems.add(new FieldError("name", "A name of 1 to 200 letters is needed."));
    }
    if (reference.length() > 40) {
      problems.add(
          new FieldError(
              "reference", "This has more than 40 letters. Maybe it is something else."));
    }
    if (findYear(now).isEmpty()) {
      problems.add(new FieldError("year", "This is no year of the list. Maybe choose one."));
    }
    if (!urn.isEmpty() && !urn.matches("[1-9]\\d{5}")) {
      problems.add(
          new FieldError(
              "urn",
              "“%s” is not a number of six figures. Maybe look it up in the national register."
                  .formatted(urn)));
    }
    return problems;
  }
}
