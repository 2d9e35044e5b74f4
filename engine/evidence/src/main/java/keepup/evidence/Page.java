package keepup.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A page that is read as Markdown or as HTML: headings, sentences, lists and tables. In a text
/// `**` begins and ends what is strong, a backtick what is code; all else is as it stands.
public final class Page {
  private static final String STYLE =
      """
      body{font:1.05rem/1.5 sans-serif;max-width:46rem;margin:0 auto;padding:1rem;color:#222;background:#fff}
      table{border-collapse:collapse}th,td{border:1px solid #999;padding:.25rem .5rem;text-align:left;vertical-align:top}
      caption{text-align:left;padding:.25rem 0;font-weight:bold}
      .wide{overflow-x:auto}svg{max-width:100%;height:auto}code{overflow-wrap:anywhere}
      @media(max-width:30rem){body{font-size:1rem}table,caption,tbody,tr,th,td{display:block}th{display:none}
      tr{border-bottom:1px solid #999;padding:.25rem 0}td{border:0;padding:.1rem 0}td::before{content:attr(data-label) " · ";font-weight:bold}}
      @media print{body{max-width:none;font-size:11pt}.wide{overflow:visible}h2{break-after:avoid}tr,li{break-inside:avoid}}
      @media screen and (prefers-color-scheme:dark){body{color:#eee;background:#151515}a{color:#9cf}}
      """;

  private final String title;
  private final List<Block> blocks = new ArrayList<>();

  private sealed interface Block {
    String markdown();

    String html();
  }

  private record Heading(String text) implements Block {
    @Override
    public String markdown() {
      return "## " + text;
    }

    @Override
    public String html() {
      return "<h2>" + inline(text) + "</h2>";
    }
  }

  private record Paragraph(String text) implements Block {
    @Override
    public String markdown() {
      return text;
    }

    @Override
    public String html() {
      return "<p>" + inline(text) + "</p>";
    }
  }

  private record Items(List<String> items) implements Block {
    @Override
    public String markdown() {
      return "- " + String.join("\n- ", items);
    }

    @Override
    public String html() {
      StringBuilder html = new StringBuilder("<ul>\n");
      items.forEach(item -> html.append("<li>").append(inline(item)).append("</li>\n"));
      return html.append("</ul>").toString();
    }
  }

  private record Table(String caption, List<String> head, List<List<String>> rows)
      implements Block {
    @Override
    public String markdown() {
      StringBuilder text = new StringBuilder(caption + ":\n\n" + line(head) + "\n|");
      text.append(" --- |".repeat(head.size()));
      rows.forEach(row -> text.append('\n').append(line(row)));
      return text.toString();
    }

    private static String line(List<String> cells) {
      return cells.stream()
          .map(cell -> cell.replace("|", "\\|"))
          .collect(Collectors.joining(" | ", "| ", " |"));
    }

    @Override
    public String html() {
      StringBuilder html = new StringBuilder("<div class=\"wide\" tabindex=\"0\" role=\"region\"");
      // the roles stand for what a narrow screen's style takes from a table
      html.append(" aria-label=\"").append(inline(caption));
      html.append("\">\n<table role=\"table\">\n<caption>");
      html.append(inline(caption)).append("</caption>\n<tr role=\"row\">");
      head.forEach(cell -> html.append("<th scope=\"col\">").append(inline(cell)).append("</th>"));
      html.append("</tr>\n");
      rows.forEach(row -> {
        html.append("<tr role=\"row\">");
        for (int i = 0; i < row.size(); i++) {
          html.append("<td role=\"cell\" data-label=\"").append(inline(head.get(i))).append("\">");
          html.append(inline(row.get(i))).append("</td>");
        }
        html.append("</tr>\n");
      });
      return html.append("</table>\n</div>").toString();
    }
  }

  public Page(String title) {
    this.title = title;
  }

  private static String inline(String text) {
    return Axis.escaped(text)
        .replace("\"", "&quot;")
        .replaceAll("\\*\\*(.+?)\\*\\*", "<strong>$1</strong>")
        .replaceAll("`(.+?)`", "<code>$1</code>");
  }

  public Page heading(String text) {
    blocks.add(new Heading(text));
    return this;
  }

  public Page paragraph(String text) {
    blocks.add(new Paragraph(text));
    return this;
  }

  /// A list; nothing where it is empty.
  public Page items(List<String> items) {
    if (!items.isEmpty()) {
      blocks.add(new Items(List.copyOf(items)));
    }
    return this;
  }

  /// A table, each row as long as its head; nothing where it has no row.
  ///
  /// @param caption says what it shows, for those who listen
  public Page table(String caption, List<String> head, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      blocks.add(new Table(caption, List.copyOf(head), List.copyOf(rows)));
    }
    return this;
  }

  public String markdown() {
    StringBuilder text = new StringBuilder("# " + title + "\n");
    blocks.forEach(block -> text.append('\n').append(block.markdown()).append('\n'));
    return text.toString();
  }

  /// A whole document that leans on no other file.
  public String html() {
    StringBuilder html = new StringBuilder("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>").append(inline(title)).append("</title>\n<style>\n").append(STYLE);
    html.append("</style>\n</head>\n<body>\n<main>\n<h1>").append(inline(title)).append("</h1>\n");
    blocks.forEach(block -> html.append(block.html()).append('\n'));
    return html.append("</main>\n</body>\n</html>\n").toString();
  }
}
