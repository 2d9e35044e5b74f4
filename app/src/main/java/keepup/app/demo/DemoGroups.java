package keepup.app.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import keepup.app.demo.MadeDay.Group;
import keepup.app.demo.MadeDay.Member;
import keepup.content.Curriculum;
import keepup.misconceptions.MisconceptionId;
import keepup.steps.StepId;
import org.jspecify.annotations.Nullable;

/// Puts the children who need the same step together, as the teacher of a made-up class did.
final class DemoGroups {
  private static final int MOST_IN_A_GROUP = 5;
  private static final int MOST_GROUPS = 3;

  private DemoGroups() {}

  static List<Group> of(List<Member> members, Curriculum curriculum) {
    Map<StepId, List<Member>> bySteps = new LinkedHashMap<>();
    for (Member member : members) {
      bySteps.computeIfAbsent(member.need().step().id(), _ -> new ArrayList<>()).add(member);
    }
    List<Group> groups = new ArrayList<>();
    bySteps.forEach((step, all) -> {
      List<Member> sorted = new ArrayList<>(all);
      sorted.sort(Comparator.comparing(DemoGroups::misconception));
      for (int i = 0; i < sorted.size(); i += MOST_IN_A_GROUP) {
        groups.add(
            group(
                step, sorted.subList(i, Math.min(sorted.size(), i + MOST_IN_A_GROUP)), curriculum));
      }
    });
    groups.sort(Comparator.comparingInt((Group group) -> group.members().size()).reversed());
    return groups.subList(0, Math.min(MOST_GROUPS, groups.size()));
  }

  private static String misconception(Member member) {
    return member.need().findMisconception().map(MisconceptionId::value).orElse("~");
  }

  private static Group group(StepId step, List<Member> members, Curriculum curriculum) {
    Map<String, Integer> count = new LinkedHashMap<>();
    members.forEach(member -> count.merge(misconception(member), 1, Integer::sum));
    String commonest =
        count.entrySet().stream()
            .filter(each -> !each.getKey().equals("~"))
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    String need = members.size() == 1 ? "1 child needs" : members.size() + " children need";
    if (commonest.isEmpty()) {
      return new Group(step, null, need + " this step.", List.copyOf(members));
    }
    @Nullable Integer showing = count.get(commonest);
    String name = curriculum.getMisconception(new MisconceptionId(commonest)).name();
    String shared =
        members.size() == 1
            ? "the answers fit “%s”".formatted(name)
            : "the answers of %s of them fit “%s”"
                .formatted(Objects.equals(showing, members.size()) ? "all" : showing, name);
    return new Group(
        step, commonest, need + " this step, and " + shared + ".", List.copyOf(members));
  }
}
