package keepup.app.fault;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// The page for whatever went wrong. What really happened is in the log, under the number that the
/// page gives.
@Controller
class FaultController implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(FaultController.class);

  private record Words(String title, String sentence, String maybe) {}

  @RequestMapping("/error")
  String page(HttpServletRequest request, HttpServletResponse response, Model model) {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    response.setStatus(status);
    Words words = words(status, request);
    model
        .addAttribute("title", words.title())
        .addAttribute("sentence", words.sentence())
        .addAttribute("maybe", words.maybe())
        .addAttribute("reference", status >= 500 ? noted(request) : "");
    return "fault/Fault";
  }

  private static Words words(int status, HttpServletRequest request) {
    if (status == 403
        && request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
      return new Words(
          "Please try that again",
          "The page had been open for a long time, so nothing was saved.",
          "Maybe go back, reload the page, and do it once more.");
    }
    return switch (status) {
      case 403 ->
          new Words(
              "This page is for somebody else",
              "Your account does not open this page.",
              "Maybe ask your headteacher or maths lead, who can open it.");
      case 400, 404, 405 ->
          new Words(
              "Nothing is here",
              "There is no page at this address, or it is not one of yours.",
              "Maybe the address was cut short, or the page has moved.");
      case 413 ->
          new Words(
              "That is too large",
              "The file is larger than Keep Up takes, so nothing was saved.",
              "Maybe it is not the register, or holds pictures.");
      default ->
          new Words(
              "Something went wrong on our side",
              "It is not your doing. What was saved before is safe.",
              "Maybe try again in a minute.");
    };
  }

  private static String noted(HttpServletRequest request) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error(
        "Fault {} at {}",
        reference,
        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
        request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
            ? cause
            : null);
    return reference;
  }
}
