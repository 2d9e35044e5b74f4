package keepup.course;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The little of Markdown that the texts of a course use: headings, paragraphs, lists, emphasis and
/// links.
public final class Markdown {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)\\s]+)\\)");
  private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");
  private static final Pattern EMPHASIS = Pattern.compile("\\*([^*]+)\\*");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
  private static final Pattern NUMBERED = Pattern.compile("\\d+\\. .*");

  private Markdown() {}

  /// The text as HTML that is XML too. Only links to `https://` stay links; others become their
  /// words.
  public static String html(String markdown) {
    StringBuilder page = new StringBuilder();
    BLANK_LINE.splitAsStream(markdown.strip()).forEach(block -> block(block.strip(), page));
    return page.toString();
  }

  private static void block(String block, StringBuilder page) {
    if (block.startsWith("## ")) {
      page.append("<h3>").append(inline(block.substring(3))).append("</h3>");
    } else if (block.startsWith("- ")) {
      list(block, "ul", page);
    } else if (NUMBERED.matcher(block.lines().findFirst().orElse("")).matches()) {
      list(block, "ol", page);
    } else {
      page.append("<p>").append(inline(block)).append("</p>");
    }
  }

  private static void list(String block, String name, StringBuilder page) {
    page.append('<').append(name).append('>');
    String items = block.replaceAll("\\n\\s+", " ");
    items
        .lines()
        .map(line -> line.replaceFirst("^(- |\\d+\\. )", ""))
        .forEach(item -> page.append("<li>").append(inline(item)).append("</li>"));
    page.append("</").append(name).append('>');
  }

  private static String inline(String text) {
    String html = Html.escape(text.replaceAll("\\s+", " "));
    html = LINK.matcher(html).replaceAll(Markdown::link);
    html = STRONG.matcher(html).replaceAll("<b>$1</b>");
    return EMPHASIS.matcher(html).replaceAll("<i>$1</i>");
  }

  private static String link(java.util.regex.MatchResult found) {
    String words = found.group(1);
    String target = found.group(2);
    return Matcher.quoteReplacement(
        target.startsWith("https://") ? "<a href=\"%s\">%s</a>".formatted(target, words) : words);
  }
}
