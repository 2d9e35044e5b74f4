package keepup.app.workgroup;

import java.util.List;
import keepup.app.design.Choice;
import keepup.app.design.Typed;
import keepup.app.timetable.OpenDays.HalfTerm;

/// Sessions planned and held in a half-term, as somebody types them.
record DoneForm(int halfTerm, int planned, int held) {
  private static final int MOST = 10_000;

  static DoneForm read(Typed form) {
    int half = form.whole("halfTerm", 1, 6);
    int planned = form.whole("planned", 0, MOST);
    int held = form.whole("held", 0, MOST);
    if (form.isFine() && held > planned) {
      form.problem(
          "held",
          "More sessions were held (%d) than planned (%d). Maybe the two are the wrong way round."
              .formatted(held, planned));
    }
    return new DoneForm(half, planned, held);
  }

  static List<Choice> halfTerms(WorkGroup group, String chosen) {
    return HalfTerms.of(group.year()).stream()
        .map((HalfTerm term) ->
            Choice.of(
                String.valueOf(term.number()),
                term.name(),
                chosen.equals(String.valueOf(term.number()))))
        .toList();
  }
}
