package keepup.app.design;

import java.util.List;
import keepup.maths.Operation;
import keepup.pictures.Method;
import keepup.pictures.Methods;
import keepup.questions.Equation;

/// Made-up content for `/design`. All people are fictional.
final class Samples {
  static final Viewer VIEWER =
      new Viewer(
          "Ms Adjoa Okafor",
          "Teacher, Year 3 Hazel",
          "Brindle Lane Primary School",
          Viewer.Account.NOBODY);

  static final List<Link> MENU =
      List.of(
          Link.here("/design", "Today"),
          Link.to("#forms", "Classes"),
          Link.to("#cards", "Groups"),
          Link.to("#tables", "Answers"),
          Link.to("#paper", "Sheets"),
          Link.to("#colours", "School"));

  static final List<Child> GROUP =
      List.of(
          Child.named("Ava", Status.NOT_YET),
          Child.named("Tomasz", Status.NOT_YET),
          Child.named("Ifeoluwa", Status.NEARLY),
          new Child("Bartholomew-James Featherstonehaugh", "#cards", Status.UNKNOWN, false),
          new Child("Siân", null, null, true));

  static final List<Choice> CLASSES =
      List.of(
          Choice.of("", "Choose a class"),
          Choice.of("hazel", "Year 3 Hazel", true),
          Choice.of("rowan", "Year 3 Rowan"),
          new Choice("oak", "Year 4 Oak (no children yet)", null, false, true));

  static final List<Choice> OUTCOMES =
      List.of(
          Choice.of("got", "Got it").hinting("Right without help, twice"),
          Choice.of("nearly", "Nearly", true).hinting("Right with a hint or a picture"),
          Choice.of("notyet", "Not yet").hinting("Needs another go tomorrow"),
          new Choice("away", "Not in school", null, false, true));

  static final List<Choice> NEEDS =
      List.of(
          Choice.of("counters", "Counters", true),
          Choice.of("baseten", "Tens and ones blocks"),
          Choice.of("line", "Number line"));

  static final List<FieldError> ERRORS =
      List.of(
          new FieldError(
              "upn-wrong",
              "Line 7: the UPN “A123” should have 13 characters. Maybe the rest was cut off."),
          new FieldError("class-wrong", "Choose the class these children are in."));

  static final List<String> LONG_HINTS =
      List.of("Enter: next child", "Tab: next question", "↑ ↓: move", "Ctrl Z: undo");

  /// A bar model as engine/pictures draws one, for showing the frame.
  static final String BAR =
      """
      <svg role="img" viewBox="0 0 320 110" width="320" height="110" aria-labelledby="bar-t bar-d">
      <title id="bar-t">Bar model: 304 is 187 and a part we do not know</title>
      <desc id="bar-d">One long bar marked 304. Under it two bars, one marked 187, one with a question mark.</desc>
      <rect x="10" y="10" width="300" height="40" fill="#e4efee" stroke="#1b1f24" stroke-width="2"/>
      <rect x="10" y="56" width="184" height="40" fill="#faedcb" stroke="#1b1f24" stroke-width="2"/>
      <rect x="194" y="56" width="116" height="40" fill="#ffffff" stroke="#1b1f24" stroke-width="2" stroke-dasharray="5 4"/>
      <g font-size="20" text-anchor="middle" fill="#1b1f24"><text x="160" y="37">304</text><text x="102" y="83">187</text><text x="252" y="83">?</text></g>
      </svg>
      """;

  /// A method moment by moment.
  static final List<Method.Frame> METHOD =
      Methods.findMethod(Equation.of(304, Operation.SUBTRACT, 187))
          .map(Method::frames)
          .orElse(List.of());

  private Samples() {}
}
