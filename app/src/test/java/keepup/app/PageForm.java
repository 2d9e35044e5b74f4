package keepup.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The fields of a form on a page, as a browser would send them untouched.
final class PageForm {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");
  private static final Pattern SELECT =
      Pattern.compile("<select[^>]*name=\"([^\"]*)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");
  private static final Pattern FIRST = Pattern.compile("<option value=\"([^\"]*)\"");

  private PageForm() {}

  /// The fields of the first form that holds a hidden field of this name.
  static Map<String, String> read(String page, String having) {
    int at = page.indexOf("name=\"" + having + "\"");
    if (at < 0) {
      throw new AssertionError("No form here has a field " + having + ": " + page);
    }
    String form = page.substring(page.lastIndexOf("<form", at), page.indexOf("</form>", at));
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher hidden = HIDDEN.matcher(form);
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    Matcher select = SELECT.matcher(form);
    while (select.find()) {
      fields.put(select.group(1), value(select.group(2)));
    }
    fields.remove("_csrf");
    return fields;
  }

  private static String value(String options) {
    Matcher chosen = CHOSEN.matcher(options);
    if (chosen.find()) {
      return chosen.group(1);
    }
    Matcher first = FIRST.matcher(options);
    return first.find() ? first.group(1) : "";
  }
}
