// A child's check on a device of their own. All questions are in the page, so it goes on when the connection does not; what is answered
// goes the way of everything that is recorded on a device: see shared/lines.js. Nothing here measures how long a child takes.

import { openLines } from "./shared/lines.js";
import { keepAgain, keepThisPage } from "./shared/offline.js";
import { Standing } from "./shared/standing.js";

const page = document.querySelector("[data-mine]");
const POLL = 15_000;

if (page) start();

async function start() {
  const { check, pupil } = page.dataset;
  const parts = [...page.querySelectorAll("[data-question]")];
  const saving = page.querySelector("[data-saving]");
  const opened = Date.now(), ticked = performance.now(), left = timeLeft(Number(page.dataset.left), page.dataset.until);
  const memory = `keepup-mine-${check}-${pupil}`;
  const bye = document.querySelector("form[action='/mine/goodbye']");
  let at = 0, over = parts.length === 0, before = 0, latest = [], leaving = false, reached = true, why = "";
  const isOurs = (line) => line.kind === "own-answer" && (parts.length === 0 || (line.body.check === check && line.body.pupil === pupil));
  const standing = new Standing(
    parts.map((part) => [part.dataset.question, part.dataset.given ?? null, part.dataset.seen || null]),
    { key: (line) => (isOurs(line) ? String(line.body.number) : null), value: (body) => body.given },
    () => {},
  );
  const lines = await openLines(page.dataset, told, {
    poll: over ? 0 : POLL,
    watch: over ? null : { address: "/mine/standing.json", merge: ({ open, answers }) => {
      standing.merge(answers.map(({ id, number, given }) => ({ key: String(number), value: given, id })), latest);
      remember();
      if (!open) end();
    } },
  });
  // A page that was kept before an answer came to school knows nothing of it; this tab does.
  standing.merge(recall().filter(({ key }) => standing.get(key)?.value === null), lines.waiting);
  told({ waiting: lines.waiting, state: lines.state, lasting: lines.lasting, refused: [] });
  for (const part of parts) prepare(part);
  if (!over) {
    const free = parts.findIndex((part) => standing.get(part.dataset.question).value === null);
    show(free < 0 ? parts.length : free);
    const timer = setInterval(() => { if (Math.max(Date.now() - opened, performance.now() - ticked) > left) { clearInterval(timer); end(); } }, 1000);
  }
  // Whoever goes takes nothing away: the device is the next child's when all is at school.
  bye.addEventListener("submit", (event) => {
    if (reached && latest.length === 0 && navigator.onLine) { forget(); return; }
    event.preventDefault();
    leaving = true;
    saving.textContent = "One moment…";
    lines.kick(0);
  });
  page.querySelector("[data-look]")?.addEventListener("click", () => show(0));
  if (!over) keepThisPage();
  page.dataset.ready = "true";

  function told({ waiting, state, lasting, refused = [] }) {
    latest = waiting.filter(isOurs);
    reached = state === "ok";
    standing.told({ waiting, refused });
    if (before > 0 && latest.length === 0 && !over) keepAgain();
    before = latest.length;
    if (leaving && reached && latest.length === 0) { leaving = false; forget(); bye.submit(); }
    if (refused.length) why = refused[0].why; // it stays until the next answer
    const words = why ? why
      : leaving && !reached ? "There is no connection now. Please give this to your teacher."
      : latest.length === 0 ? (standing.all.some((cell) => cell.value !== null) ? "Saved at school." : "")
      : !lasting ? "Not saved yet. Please leave this page open."
      : state === "out" || state === "other" ? "Saved here. Tell your teacher when you are done."
      : state === "here" ? "Saved here. It goes to school later." : "Saving…";
    if (saving.textContent !== words) saving.textContent = words;
  }

  /** The question at a place, or the thanks after the last. */
  function show(place) {
    if (over) return;
    at = place;
    parts.forEach((part, i) => { part.hidden = i !== place; });
    const done = page.querySelector("[data-done]");
    done.hidden = place < parts.length;
    if (place >= parts.length) { done.querySelector("h1").focus(); return; }
    const { value } = standing.get(parts[place].dataset.question);
    fill(parts[place], value ?? "");
    boxes(parts[place])[0].focus();
  }

  function end() {
    if (over) return;
    over = true;
    for (const part of [...parts, page.querySelector("[data-done]")]) part.hidden = true;
    const ended = page.querySelector("[data-over]");
    ended.hidden = false;
    page.querySelector(".mine-who").hidden = true;
    ended.querySelector("h1").focus();
  }

  function prepare(part) {
    const form = part.querySelector("form");
    let box = boxes(part)[0];
    for (const one of boxes(part)) {
      one.addEventListener("focus", () => { box = one; });
      if (window.matchMedia("(pointer: coarse)").matches && part.querySelector("[data-keys]")) one.inputMode = "none";
    }
    const keys = part.querySelector("[data-keys]");
    keys?.addEventListener("pointerdown", (event) => event.preventDefault()); // the box keeps the focus
    keys?.addEventListener("click", (event) => {
      const key = event.target.closest("button");
      if (!key) return;
      if (key.dataset.rub !== undefined) box.value = box.value.slice(0, -1);
      else if (key.dataset.word !== undefined) box.value = key.dataset.word;
      else if (box.value.length < box.maxLength) box.value += key.dataset.key;
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const given = read(part);
      part.querySelector("[data-hint]").hidden = given !== "";
      if (given === "") { box.focus(); return; }
      answer(part, given);
    });
    part.querySelector("[data-unsure]").addEventListener("click", () => answer(part, ""));
    part.querySelector("[data-back]")?.addEventListener("click", () => show(at - 1));
    const listen = part.querySelector("[data-say]");
    if ("speechSynthesis" in window) {
      listen.hidden = false;
      listen.addEventListener("click", () => {
        const words = new SpeechSynthesisUtterance(listen.dataset.say);
        words.lang = "en-GB";
        words.rate = 0.9;
        speechSynthesis.cancel();
        speechSynthesis.speak(words);
      });
    }
  }

  function answer(part, given) {
    if (over) return;
    const number = part.dataset.question;
    why = "";
    leaving = false; // whoever goes on does not leave
    part.querySelector("[data-hint]").hidden = true;
    if (standing.get(number).value !== given) {
      standing.make(number, given, (seen) => lines.add("own-answer", { check, pupil, number: Number(number), given }, seen));
    }
    remember();
    show(at + 1);
  }

  function remember() {
    const rows = parts.map(({ dataset: { question } }) => ({ key: question, value: standing.get(question).value, id: standing.get(question).seen }));
    try { sessionStorage.setItem(memory, JSON.stringify(rows.filter((row) => row.value !== null))); } catch { /* then it asks once more */ }
  }
  function recall() { try { return JSON.parse(sessionStorage.getItem(memory) ?? "[]"); } catch { return []; } }
  function forget() { try { sessionStorage.removeItem(memory); } catch { /* nothing was kept */ } }
}

/** A kept page is opened again later than it was made, and knows only how long the door was open then: the device remembers since when. */
function timeLeft(said, until) {
  if (!until) return said; // the lesson is over
  const name = "keepup-door", end = Date.now() + said;
  try {
    const [door, known] = (localStorage.getItem(name) ?? "").split(" ");
    if (door === until && Number(known) <= end) return Number(known) - Date.now();
    localStorage.setItem(name, `${until} ${end}`);
  } catch { /* a browser that keeps nothing keeps no page either */ }
  return said;
}

function boxes(part) { return [...part.querySelectorAll(".calm-box")]; }

/** As it would stand on paper: 2 3/4. */
function read(part) {
  const text = (name) => part.querySelector(`[data-${name}]`)?.value.trim().slice(0, 200) ?? "";
  if (part.querySelector("[data-plain]")) return text("plain");
  const parts = text("top") || text("bottom") ? `${text("top")}/${text("bottom")}` : "";
  return `${text("whole")} ${parts}`.trim();
}

function fill(part, given) {
  const plain = part.querySelector("[data-plain]");
  if (plain) { plain.value = given; return; }
  const [, whole = "", top = "", bottom = ""] = /^(?:(\S*?)\s*)??(?:([^\s/]*)\/([^\s/]*))?$/.exec(given) ?? [];
  part.querySelector("[data-whole]").value = whole;
  part.querySelector("[data-top]").value = top;
  part.querySelector("[data-bottom]").value = bottom;
}
