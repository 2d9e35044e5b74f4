package keepup.app.design;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DesignPageTest {
  private static final Shell SHELL =
      new Shell(
          Samples.VIEWER,
          Samples.MENU,
          Theme.DARK,
          new Csrf("_csrf", "token-1"),
          List.of(Flash.done("30 children added.")),
          "/design");

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "keepup.app");

  @Test
  void no_part_needs_inline_style_or_script_or_anything_from_outside() {
    for (var page : List.of(design(), render("design/DesignSheet"), signIn())) {
      assertThat(page)
          .doesNotContainPattern("\\sstyle=|\\son[a-z]+=|javascript:|(src|href)=\"(https?:)?//")
          .doesNotContainPattern("<script(?![^>]* src=)|<style");
    }
  }

  @Test
  void every_id_is_used_once_and_every_label_and_description_points_at_one() {
    var page = design();
    var ids = all(page, "\\sid=\"([^\"]*)\"");
    assertThat(ids).doesNotHaveDuplicates();
    for (var pointed : all(page, "\\s(?:for|aria-describedby|aria-labelledby)=\"([^\"]*)\"")) {
      assertThat(ids).contains(pointed.split(" "));
    }
  }

  @Test
  void the_page_says_who_is_looking_what_was_done_and_which_look_was_chosen() {
    assertThat(design())
        .contains("Ms Adjoa Okafor", "Brindle Lane Primary School", "30 children added.")
        .contains("<html lang=\"en-GB\" data-theme=\"dark\">")
        .contains("name=\"_csrf\" value=\"token-1\"");
  }

  @Test
  void before_signing_in_there_is_no_menu_and_no_way_out() {
    assertThat(signIn()).doesNotContain("Sign out").doesNotContain("Main menu");
  }

  @Test
  void what_a_person_typed_is_shown_as_text() {
    var field = new StringOutput();
    engine.render(
        "design/Field.jte",
        Map.of("name", "n", "label", "<b>", "value", "\"><script>x</script>"),
        field);
    assertThat(field.toString()).doesNotContain("<script>").doesNotContain("<b>");
  }

  @Test
  void the_look_goes_back_only_to_a_page_of_our_own() {
    assertThat(LookController.ours("/classes?page=2")).isEqualTo("/classes?page=2");
    assertThat(List.of("//a.invalid", "/\\a.invalid", "https://a.invalid", "/a\r\nb", ""))
        .allSatisfy(back -> assertThat(LookController.ours(back)).isEqualTo("/"));
  }

  @Test
  void a_gap_is_followed_by_no_space_of_its_own() {
    assertThat(design()).contains("blank</span></span>.");
  }

  private String design() {
    return render("design/DesignPage", Map.of("shell", SHELL, "palettes", Palette.listAll()));
  }

  private String signIn() {
    var nobody = new Shell(null, List.of(), Theme.DEVICE, Csrf.NONE, List.of(), "/sign-in");
    return render("design/DesignSignIn", Map.of("shell", nobody));
  }

  private String render(String name) {
    return render(name, Map.of());
  }

  private String render(String name, Map<String, Object> model) {
    var out = new StringOutput();
    engine.render(name + ".jte", model, out);
    return out.toString();
  }

  private static List<String> all(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(m -> m.group(1)).toList();
  }
}
