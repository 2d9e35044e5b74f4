// A child's practice of number facts. All that it asks is in the page, so it goes on when the connection does not. Nothing here
// measures a time. A wrong answer is worked out together and comes back a little later, once.

import { keepAgain } from "./shared/offline.js";
import { openLines, today } from "./shared/lines.js";

const page = document.querySelector("[data-practice]");
const AGAIN_AFTER = 3;
const part = (name) => page.querySelector(`[data-${name}]`);

if (page) start();

async function start() {
  const tasks = JSON.parse(page.dataset.tasks);
  const box = part("box");
  const repeated = new Set();
  let task = null, helped = false, answered = true, enough = false;

  let before = 0;
  const lines = await openLines(page.dataset, ({ waiting, state, lasting }) => {
    if (before > 0 && waiting.length === 0) keepAgain();
    before = waiting.length;
    const words = waiting.length === 0 ? "Saved at school."
      : !lasting ? "Not saved yet. Please leave this page open."
      : state === "out" || state === "other" ? "Saved here. Tell your teacher when you are done."
      : state === "here" ? "Saved here. It goes to school later." : "Saving…";
    if (words !== "Saving…" || part("saving").textContent === "") part("saving").textContent = words;
    part("saving").dataset.state = waiting.length === 0 ? "school" : "here";
    part("kept").textContent = waiting.length === 0 ? "Your answers are safe at school." : "Your answers are kept on this device.";
  });
  // The page may be an old copy, opened again without a connection: what was answered since is not asked again.
  const done = new Set(lines.waiting.filter((line) => line.kind === "fact" && line.body.pupil === page.dataset.pupil).map((line) => line.body.fact));
  tasks.splice(0, tasks.length, ...tasks.filter((one) => !done.has(one.fact)));

  part("keys").addEventListener("pointerdown", (event) => event.preventDefault()); // the box keeps the focus
  if (window.matchMedia("(pointer: coarse)").matches) box.inputMode = "none";
  part("keys").addEventListener("click", (event) => {
    const key = event.target.closest("button");
    if (!key) return;
    if (key.dataset.rub !== undefined) box.value = box.value.slice(0, -1);
    else if (box.value.length < box.maxLength) box.value += key.dataset.key;
  });
  // A number typed while the way is being read goes into the box.
  part("says").addEventListener("keydown", (event) => { if (/^[0-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) box.focus(); });
  part("answer").addEventListener("submit", (event) => { event.preventDefault(); answer(); });
  part("help").addEventListener("click", help);
  part("unsure").addEventListener("click", () => told(null));
  part("on").addEventListener("click", next);
  part("enough").addEventListener("click", () => { enough = true; next(); });
  next();

  function show(view) {
    for (const one of page.querySelectorAll("[data-view]")) one.hidden = one.dataset.view !== view;
    part("enough-holder").hidden = view === "done";
  }

  function next() {
    task = enough ? null : tasks.shift() ?? null;
    if (!task) { show("done"); page.querySelector("[data-view=done] h1").focus(); return; }
    helped = false;
    answered = false;
    box.value = "";
    part("question").textContent = task.text;
    part("question").setAttribute("aria-label", task.spoken);
    part("new").hidden = !task.isNew || repeated.has(task.fact);
    part("hint").hidden = true;
    part("helped").hidden = true;
    part("help").hidden = false;
    show("ask");
    box.focus();
  }

  function help() {
    helped = true;
    part("says").textContent = task.says;
    part("picture").innerHTML = task.picture;
    part("helped").hidden = false;
    part("help").hidden = true;
    part("says").focus(); // the words and the picture come into view; typing goes into the box from anywhere
  }

  function answer() {
    const text = box.value.trim();
    if (!/^[0-9]{1,4}$/.test(text)) {
      part("hint").textContent = text === "" ? "Write a number first. Or press “I do not know yet”. That helps too." : "Write it as a number.";
      part("hint").hidden = false;
      box.focus();
      return;
    }
    if (Number(text) === task.answer) { keep(Number(text)); right(); } else told(Number(text));
  }

  /** Hands one answer in, at most once for each time of asking. */
  function keep(given) {
    if (answered) return;
    answered = true;
    lines.add("fact", { pupil: page.dataset.pupil, fact: task.fact, given, helped, on: today() });
  }

  function right() {
    part("told").textContent = `Yes. ${task.text} = ${task.answer}`;
    part("way").textContent = "";
    part("lines").replaceChildren();
    part("told-picture").innerHTML = "";
    show("told");
    part("on").focus();
  }

  function told(given) {
    keep(given);
    if (!repeated.has(task.fact)) { repeated.add(task.fact); tasks.splice(Math.min(AGAIN_AFTER, tasks.length), 0, task); }
    part("told").textContent = "Let us work it out together.";
    part("way").textContent = task.says;
    const lines = task.lines.map((line) => { const item = document.createElement("li"); item.textContent = line; return item; });
    const last = document.createElement("li");
    last.textContent = `So ${task.text} = ${task.answer}`;
    part("lines").replaceChildren(...lines, ...(task.lines.at(-1) === `${task.text} = ${task.answer}` ? [] : [last]));
    part("told-picture").innerHTML = task.picture;
    show("told");
    page.querySelector("[data-told]").focus();
  }
}
