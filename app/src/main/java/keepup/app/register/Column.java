package keepup.app.register;

import java.util.Locale;
import java.util.Optional;

/// What a column of a register tells, and the headings that schools' information systems give it.
enum Column {
  UPN("UPN", true, "upn", "unique pupil number", "unique pupil no", "pupil upn"),
  LEGAL_SURNAME(
      "Legal surname",
      true,
      "legal surname",
      "surname",
      "last name",
      "legal last name",
      "family name",
      "legal family name"),
  LEGAL_FORENAME(
      "Legal forename",
      true,
      "legal forename",
      "forename",
      "first name",
      "legal first name",
      "given name",
      "legal forenames",
      "forenames"),
  PREFERRED_SURNAME(
      "Preferred surname",
      false,
      "preferred surname",
      "chosen surname",
      "preferred last name",
      "known surname",
      "preferred family name"),
  PREFERRED_FORENAME(
      "Preferred forename",
      false,
      "preferred forename",
      "chosen name",
      "chosen forename",
      "preferred first name",
      "preferred name",
      "known as",
      "preferred given name"),
  BORN_ON("Date of birth", true, "date of birth", "dob", "birth date", "birthdate", "born"),
  YEAR(
      "Year group",
      true,
      "year group",
      "year",
      "nc year",
      "ncyear",
      "yr",
      "year taught in",
      "curriculum year",
      "national curriculum year",
      "nc year actual"),
  CLASS(
      "Class",
      true,
      "class",
      "reg",
      "reg group",
      "registration group",
      "registration form",
      "registration",
      "form",
      "class name",
      "tutor group",
      "registration form name"),
  SEX("Sex", false, "sex", "gender", "legal sex"),
  FREE_MEALS(
      "FSM",
      false,
      "fsm",
      "fsm eligible",
      "free school meals",
      "eligible for free meals",
      "free school meal eligibility",
      "fsm eligibility",
      "free school meals eligible",
      "free meals"),
  PUPIL_PREMIUM(
      "Pupil premium",
      false,
      "pupil premium",
      "pupil premium indicator",
      "pp",
      "pupil premium eligible",
      "is pupil premium",
      "pupil premium recipient"),
  SEND(
      "SEND",
      false,
      "send",
      "sen",
      "sen status",
      "send status",
      "sen stage",
      "sen provision",
      "send provision",
      "sen need",
      "sen code"),
  EAL(
      "EAL",
      false,
      "eal",
      "english as additional language",
      "english as an additional language",
      "eal status",
      "is eal");

  private final String heading;
  private final boolean required;
  private final String synonyms;

  Column(String heading, boolean required, String... synonyms) {
    this.heading = heading;
    this.required = required;
    this.synonyms = "|" + String.join("|", synonyms) + "|";
  }

  /// The heading as we say it.
  String heading() {
    return heading;
  }

  boolean required() {
    return required;
  }

  /// The column that this heading means, whatever its case, spaces and dashes.
  static Optional<Column> find(String heading) {
    String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    for (Column column : values()) {
      if (column.synonyms.contains("|" + plain + "|")) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
