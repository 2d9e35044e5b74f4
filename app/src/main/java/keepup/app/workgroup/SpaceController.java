package keepup.app.workgroup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.account.SignedIn;
import keepup.app.design.Flash;
import keepup.app.design.Link;
import keepup.app.design.ShellAdvice;
import keepup.app.design.Typed;
import keepup.app.shell.NotHereException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the people of a group say to each other between meetings: its lead, and the adults of its
/// schools.
@Controller
class SpaceController {
  private static final int LONG = 4000;

  private final GroupDoor door;
  private final Posts posts;
  private final StepNames steps;
  private final NamesOfChildren names;
  private final HubAudit audit;

  SpaceController(
      GroupDoor door, Posts posts, StepNames steps, NamesOfChildren names, HubAudit audit) {
    this.door = door;
    this.posts = posts;
    this.steps = steps;
    this.names = names;
    this.audit = audit;
  }

  /// A post with what stands under it.
  record Talk(Shown post, List<Shown> comments) {}

  /// A post as a page shows it.
  ///
  /// @param mine whether the reader may take it back
  record Shown(Posts.Post post, List<StepLink> steps, boolean mine) {}

  /// A step that a post names.
  ///
  /// @param href where its page is, or null where the reader has none
  record StepLink(String id, String title, @Nullable String href) {}

  /// Who looks, and at what.
  private record Reader(WorkGroup group, String base, List<Link> pages, boolean writes) {}

  @GetMapping("/programme/groups/{groupId}/space")
  String forLead(
      @AuthenticationPrincipal HubMember person, @PathVariable UUID groupId, Model model) {
    return show(reader(person, groupId), new Typed(Map.of()), "", model);
  }

  @PostMapping("/programme/groups/{groupId}/space")
  @Transactional
  public String writeAsLead(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    return write(
        reader(person, groupId), Posts.Writer.of(person), new Typed(fields), "", model, next);
  }

  @PostMapping("/programme/groups/{groupId}/space/{postId}/back")
  @Transactional
  public String takeBackAsLead(
      @AuthenticationPrincipal HubMember person,
      @PathVariable UUID groupId,
      @PathVariable UUID postId,
      RedirectAttributes next) {
    Reader reader = reader(person, groupId);
    find(reader.group(), postId);
    audit.note(person, "post taken back", postId.toString());
    return takeBack(reader, postId, next);
  }

  @GetMapping("/work-group/{groupId}/space")
  String forSchool(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID groupId, Model model) {
    return show(reader(person, groupId), new Typed(Map.of()), person.staff().toString(), model);
  }

  @PostMapping("/work-group/{groupId}/space")
  @Transactional
  public String writeAsSchool(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID groupId,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes next) {
    GroupDoor.Ours ours = door.get(person, groupId);
    if (!ours.writes()) {
      throw new AccessDeniedException("for those who have a seat in the group");
    }
    var form = new Typed(fields);
    names.check(form, List.of("words"));
    return write(
        reader(person, groupId),
        Posts.Writer.of(person, ours.place()),
        form,
        person.staff().toString(),
        model,
        next);
  }

  @PostMapping("/work-group/{groupId}/space/{postId}/back")
  @Transactional
  public String takeBackAsSchool(
      @AuthenticationPrincipal SignedIn person,
      @PathVariable UUID groupId,
      @PathVariable UUID postId,
      RedirectAttributes next) {
    Reader reader = reader(person, groupId);
    if (!person.staff().value().equals(find(reader.group(), postId).adult())) {
      throw new AccessDeniedException("for whoever wrote it");
    }
    return takeBack(reader, postId, next);
  }

  private Posts.Post find(WorkGroup group, UUID id) {
    return posts.list(group.id()).stream()
        .filter(post -> post.id().equals(id))
        .findFirst()
        .orElseThrow(NotHereException::new);
  }

  private Reader reader(HubMember person, UUID groupId) {
    WorkGroup group = door.get(person, groupId);
    return new Reader(
        group, "/programme/groups/" + group.id(), GroupDoor.pages(group, "/space"), true);
  }

  private Reader reader(SignedIn person, UUID groupId) {
    GroupDoor.Ours ours = door.get(person, groupId);
    return new Reader(
        ours.group(),
        "/work-group/" + ours.group().id(),
        GroupDoor.ourPages(ours.group(), "/space"),
        ours.writes());
  }

  private String write(
      Reader reader,
      Posts.Writer by,
      Typed form,
      String adult,
      Model model,
      RedirectAttributes next) {
    String words = form.needed("words", "Something to say", LONG);
    List<String> named = steps.read(form, "steps");
    Optional<UUID> answers = form.id("answers");
    answers.ifPresent(id -> {
      if (find(reader.group(), id).answers() != null) {
        form.problem("words", "Comments stand under posts. Maybe write under the post itself.");
      }
    });
    if (!form.isFine()) {
      return show(reader, form, adult, model);
    }
    UUID id = posts.add(reader.group(), by, words, named, answers.orElse(null));
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("The group can read it now."));
    return "redirect:%s/space#post-%s".formatted(reader.base(), answers.orElse(id));
  }

  private String takeBack(Reader reader, UUID id, RedirectAttributes next) {
    posts.takeBack(reader.group().id(), id);
    next.addFlashAttribute(ShellAdvice.FLASH, Flash.done("Taken back. Its words are gone."));
    return "redirect:%s/space".formatted(reader.base());
  }

  /// @param adult the id of the reader in their school, or `""` for the group's lead
  private String show(Reader reader, Typed form, String adult, Model model) {
    List<Shown> all =
        posts.list(reader.group().id()).stream().map(post -> shown(post, adult)).toList();
    List<Talk> talks =
        all.stream()
            .filter(one -> one.post().answers() == null)
            .map(one ->
                new Talk(
                    one,
                    all.stream()
                        .filter(other -> one.post().id().equals(other.post().answers()))
                        .toList()))
            .toList()
            .reversed();
    model
        .addAttribute("group", reader.group())
        .addAttribute("base", reader.base())
        .addAttribute("pages", reader.pages())
        .addAttribute("writes", reader.writes())
        .addAttribute("talks", talks)
        .addAttribute("form", form);
    return "workgroup/SpacePage";
  }

  private Shown shown(Posts.Post post, String adult) {
    boolean school = !adult.isEmpty();
    return new Shown(
        post,
        post.steps().stream()
            .map(id -> new StepLink(id, steps.title(id), school ? "/curriculum/steps/" + id : null))
            .toList(),
        !post.takenBack()
            && (!school || (post.adult() != null && post.adult().toString().equals(adult))));
  }
}
