// Answers of the tables check practice on their way to school: the child's page hands them in as events, and is told how many wait.

import "./shared/offline.js";
import { openLines } from "./shared/lines.js";

const holder = document.querySelector("[data-tables]");
if (holder) start();

async function start() {
  const early = [];
  let lines = null;
  const take = ({ practice, answer, over }) => {
    if (over) { lines.add("tables-over", { practice, over }); return; }
    const { number, given, ended, shownMs, pauseMs, firstKeyMs, awayMs } = answer;
    lines.add("tables", { practice, number, given, ended, shownMs, pauseMs, firstKeyMs, awayMs });
  };
  document.addEventListener("tables-row", (event) => { if (lines) take(event.detail); else early.push(event.detail); });
  lines = await openLines(holder.dataset, ({ waiting, state, lasting }) => {
    const ours = waiting.filter((line) => line.body.practice === holder.dataset.practice);
    const trouble = ours.length === 0 || state === "ok" ? "" : state;
    document.dispatchEvent(new CustomEvent("tables-waiting", { detail: { waiting: ours.length, trouble, kept: lasting } }));
  });
  early.splice(0).forEach(take);
}
