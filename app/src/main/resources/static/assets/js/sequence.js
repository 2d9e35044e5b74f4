// The board of a lesson turns by keys and clickers, without leaving a filled screen. It works without this, by its links.

const lesson = () => document.querySelector("[data-lesson]");
const NEXT = ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"];
const BACK = ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"];

// What does not fit the screen of a lesson is made smaller, step by step, down to half. A telephone scrolls.
const fit = () => {
  const board = lesson();
  for (let size = 100; size >= 50; size -= 5) {
    board.style.setProperty("--fit", size / 100);
    if (innerWidth < 768 || document.documentElement.scrollHeight <= innerHeight) return;
  }
};

const show = async (address, remember) => {
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const other = page.querySelector("[data-lesson]");
  if (!answer.ok || !other) { location.href = address; return; }
  const word = document.activeElement?.rel ?? "";
  lesson().replaceChildren(...other.childNodes);
  fit();
  if (remember) history.pushState(null, "", address);
  // Whoever goes on by keyboard stands on the same button as before.
  if (word) (document.querySelector(`a[rel=${word}]`) ?? document.querySelector("a[rel=prev]"))?.focus();
};

const turn = (link) => show(link.href, true).catch(() => { location.href = link.href; });

if (lesson()) {
  fit();
  document.fonts.ready.then(fit);
  window.addEventListener("resize", fit);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onControl = event.target.closest?.("a, button");
    if ((event.key === " " || event.key === "Enter") && onControl) return;
    const way = NEXT.includes(event.key) ? "next" : BACK.includes(event.key) ? "prev" : "";
    const link = way && document.querySelector(`a[rel=${way}]`);
    if (way) event.preventDefault();
    if (link) turn(link);
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[rel=next], a[rel=prev]");
    if (link) { event.preventDefault(); turn(link); }
    if (event.target.closest("[data-lesson-full]")) document.documentElement.requestFullscreen?.();
  });
  window.addEventListener("popstate", () => show(location.href, false));
}
