// The grid that a class's answers are typed into. What is typed goes first into a queue on this device, then to school,
// again and again until the school says that it is safe. The queue belongs to one adult of one school: its name holds
// both, it holds no child's name, and an answer leaves it as soon as it is safe at school.

const grid = document.querySelector("[data-grid]");
const BLANK = "-";
const WORDS = { empty: "", typed: "not saved yet", here: "saved here", school: "saved at school", problem: "look again" };
const PAUSE = 500, POLL = 15_000, IDLE = 600_000, SLOWEST = 30_000, BATCH = 200, WAIT = 20_000;

/** The queue: in IndexedDB, or only in this page where the browser refuses that. */
class Queue {
  static async open(name) {
    const queue = new Queue();
    queue.rows = new Map();
    queue.next = 1;
    queue.db = await new Promise((done) => {
      try {
        const request = indexedDB.open(name, 1);
        request.onupgradeneeded = () => request.result.createObjectStore("waiting", { keyPath: "order", autoIncrement: true });
        request.onsuccess = () => done(request.result);
        request.onerror = request.onblocked = () => done(null);
      } catch { done(null); }
    });
    return queue;
  }
  get lasting() { return this.db !== null; }
  #run(mode, work) {
    return new Promise((done, failed) => {
      const transaction = this.db.transaction("waiting", mode, { durability: "strict" });
      const request = work(transaction.objectStore("waiting"));
      transaction.oncomplete = () => done(request?.result);
      transaction.onerror = transaction.onabort = () => failed(transaction.error);
    });
  }
  async add(row) {
    if (!this.db) { row.order = this.next++; this.rows.set(row.order, row); return; }
    row.order = await this.#run("readwrite", (store) => store.add(row));
  }
  async all() { return this.db ? this.#run("readonly", (store) => store.getAll()) : [...this.rows.values()]; }
  async remove(orders) {
    for (const order of orders) this.rows.delete(order);
    if (this.db && orders.length) await this.#run("readwrite", (store) => { for (const order of orders) store.delete(order); });
  }
}

if (grid) start();

async function start() {
  const { check, school, staff } = grid.dataset;
  let csrf = grid.dataset.csrf;
  const rows = [...grid.querySelectorAll("tbody tr")];
  const cells = rows.map((row) => [...row.querySelectorAll("td")].map((td) => ({
    pupil: row.dataset.pupil, name: row.dataset.name, number: Number(td.dataset.number), box: td.querySelector(".cell"),
    input: td.querySelector("input"), says: td.querySelector(".cell-says"), label: td.querySelector("input").getAttribute("aria-label"),
    given: read(td.querySelector("input").value), problem: null, pending: 0,
  })));
  const all = cells.flat();
  const byKey = new Map(all.map((cell) => [cell.pupil + " " + cell.number, cell]));
  all.forEach((cell) => { cell.given = cell.input.value === "" ? null : cell.given; });
  const part = (name) => document.querySelector(`[data-${name}]`);
  const undos = [];
  let timer = 0, settled = 0, sync = 0, slower = 1000, sending = false, again = false, state = "ok", special = null, online = true, focusCount = 0;
  let waiting = new Map(); // key -> rows on the way, newest last
  let lively = Date.now();

  const queue = await Queue.open(`keepup-answers-${school}-${staff}`);
  for (const row of await queue.all().catch(() => [])) hold(row);
  all.forEach((cell) => show(cell));

  // ---- what is typed
  function read(text) { const bare = text.trim(); return bare === "" ? null : bare === BLANK || bare === "–" ? "" : bare; }
  function write(given) { return given === null ? "" : given === "" ? BLANK : given; }

  function hold(row) {
    const key = row.pupil + " " + row.number;
    if (row.check === check) {
      const cell = byKey.get(key);
      if (cell) { cell.given = row.given; if (document.activeElement !== cell.input) cell.input.value = write(row.given); }
    }
    const held = waiting.get(row.check + " " + key) ?? [];
    held.push(row);
    waiting.set(row.check + " " + key, held);
  }

  function show(cell) {
    const held = waiting.get(`${check} ${cell.pupil} ${cell.number}`);
    const typing = read(cell.input.value) !== cell.given;
    const now = typing || cell.pending ? "typed" : cell.problem ? "problem" : held?.length ? (queue.lasting ? "here" : "typed") : cell.given === null ? "empty" : "school";
    const words = (cell.given === "" && !typing ? "left blank" + (now === "school" ? "" : ", ") : "") + (cell.given === "" && now === "school" ? "" : WORDS[now]);
    if (cell.box.dataset.state !== now) cell.box.dataset.state = now;
    if (cell.says.textContent !== words) cell.says.textContent = words;
    const spoken = `${cell.label}, ${cell.given === "" ? "left blank, " : ""}${now === "empty" ? "nothing typed" : WORDS[now]}`;
    if (cell.input.getAttribute("aria-label") !== spoken) cell.input.setAttribute("aria-label", spoken);
    cell.input.toggleAttribute("aria-invalid", now === "problem");
  }

  /** Writes changes to the queue as one step that can be taken back. */
  async function commit(changes, undoable = true) {
    changes = changes.filter(({ cell, given }) => cell.given !== given);
    if (changes.length === 0) return;
    if (undoable) {
      const last = undos.at(-1);
      if (changes.length === 1 && last?.length === 1 && last[0].cell === changes[0].cell && last.focus === focusCount) { /* the same visit to the same box */ }
      else { const step = changes.map(({ cell }) => ({ cell, given: cell.given })); step.focus = focusCount; undos.push(step); if (undos.length > 500) undos.shift(); }
    }
    const at = new Date().toISOString();
    const added = [], saving = [];
    for (const { cell, given } of changes) {
      cell.given = given;
      cell.problem = null;
      cell.pending++; // not even in the queue yet
      const row = { id: uuid(), check, number: cell.number, pupil: cell.pupil, given, at };
      added.push({ cell, row });
    }
    part("undo").disabled = undos.length === 0;
    summary();
    for (const { cell, row } of added) {
      saving.push(queue.add(row).catch(() => { queue.db = null; return queue.add(row); }).then(() => { cell.pending--; hold(row); show(cell); }));
    }
    await Promise.all(saving);
    summary();
    kick(0);
  }

  function uuid() {
    if (crypto.randomUUID) return crypto.randomUUID();
    const b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = (b[6] & 15) | 64; b[8] = (b[8] & 63) | 128;
    return [...b].map((x, i) => ([4, 6, 8, 10].includes(i) ? "-" : "") + x.toString(16).padStart(2, "0")).join("");
  }

  async function takeBack() {
    const step = undos.pop();
    if (!step) return;
    for (const { cell, given } of step) cell.input.value = write(given);
    await commit(step, false);
    step.forEach(({ cell }) => show(cell));
    say(step.length === 1 ? `Taken back: ${step[0].cell.name}, question ${step[0].cell.number}.` : `Taken back: ${step.length} answers.`);
    part("undo").disabled = undos.length === 0;
    focus(step[0].cell);
  }

  // ---- to school and back
  for (const sign of ["keydown", "pointerdown"]) document.addEventListener(sign, () => { lively = Date.now(); });
  function kick(after) { clearTimeout(sync); sync = setTimeout(send, after); }

  async function send() {
    if (sending) { again = true; return; }
    sending = true;
    again = false;
    let next = POLL;
    try {
      const held = [...waiting.values()].flat();
      const rows = await queue.all();
      const kept = new Set(rows.map((row) => row.id));
      held.filter((row) => !kept.has(row.id)).forEach(release); // another page of ours has sent it
      if (rows.length === 0 && Date.now() - lively > IDLE) { sending = false; kick(POLL); return; } // let the session end
      const first = rows.find((row) => row.check === check) ?? rows[0];
      const of = first?.check ?? check;
      const batch = rows.filter((row) => row.check === of).slice(0, BATCH);
      const response = await ask(of, batch);
      if (response.ok) {
        const answer = await response.json();
        csrf = answer.csrf;
        if (answer.school !== school || answer.staff !== staff) { turn("out", "Somebody else is signed in on this device now. Sign in again as yourself; nothing is lost."); }
        else {
          const safe = new Set(answer.saved);
          const gone = batch.filter((row) => safe.has(row.id));
          await queue.remove(gone.map((row) => row.order));
          gone.forEach(release);
          if (of === check) merge(answer.answers);
          slower = 1000;
          online = true;
          turn("ok");
          if (gone.length < batch.length || rows.length > batch.length) next = 0;
        }
      } else next = await trouble(response, batch);
    } catch {
      online = false;
      turn("here");
      slower = Math.min(slower * 2, SLOWEST);
      next = slower;
    }
    sending = false;
    summary();
    kick(again ? 0 : next);
  }

  function ask(of, batch) {
    const common = { credentials: "same-origin", redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(WAIT) };
    if (batch.length === 0) return fetch(`/checks/${of}/answers.json`, { ...common, headers: { Accept: "application/json" } });
    const body = JSON.stringify({ school, staff, answers: batch.map(({ id, number, pupil, given, at }) => ({ id, number, pupil, given, at })) });
    return fetch(`/checks/${of}/answers.json`, { ...common, method: "POST", body, headers: { "Content-Type": "application/json", Accept: "application/json", "X-XSRF-TOKEN": csrf } });
  }

  /** Says what is wrong, and in how many milliseconds to try again. */
  async function trouble(response, batch) {
    const signedOut = response.type === "opaqueredirect" || response.status === 401;
    if (signedOut) { turn("out", "Sign in again; nothing is lost. What you typed is kept on this device."); return POLL; }
    if (response.status === 403) {
      // The page's proof may be an old one (signing in changes it): fetch a new one, and try once more.
      const fresh = await ask(check, []);
      if (fresh.ok) { csrf = (await fresh.json()).csrf; slower = Math.min(slower * 2, SLOWEST); return slower; }
      turn("out", "Sign in again; nothing is lost. What you typed is kept on this device.");
      return POLL;
    }
    const reason = await response.json().catch(() => ({}));
    const why = reason.why ? `${reason.why} ${reason.maybe}` : "The school’s computer could not take the answers just now; they are kept on this device.";
    const refused = new Set(reason.refused ?? []);
    if (response.status === 422 && refused.size > 0) {
      // Set aside what cannot be kept, so that the rest goes on.
      for (const row of batch.filter((one) => refused.has(one.id))) {
        const cell = row.check === check && byKey.get(row.pupil + " " + row.number);
        await queue.remove([row.order]);
        release(row);
        if (cell && cell.given === row.given) { cell.problem = why; show(cell); }
      }
      turn("problem", why);
      return 0;
    }
    turn(response.status === 409 ? "out" : response.status >= 500 ? "here" : "problem", response.status >= 500 ? null : why);
    slower = Math.min(slower * 2, SLOWEST);
    return slower;
  }

  function release(row) {
    const key = `${row.check} ${row.pupil} ${row.number}`;
    const left = (waiting.get(key) ?? []).filter((one) => one.id !== row.id);
    if (left.length) waiting.set(key, left); else waiting.delete(key);
    const cell = row.check === check && byKey.get(row.pupil + " " + row.number);
    if (cell) show(cell);
  }

  /** What counts at school, where nothing newer waits here and nobody is typing. */
  function merge(answers) {
    for (const { pupil, number, given } of answers) {
      const cell = byKey.get(pupil + " " + number);
      if (!cell || cell.problem || cell.pending || waiting.has(`${check} ${pupil} ${number}`)) continue;
      if (cell.given !== given && read(cell.input.value) === cell.given) { cell.given = given; cell.input.value = write(given); }
      show(cell);
    }
  }

  // ---- words
  function turn(to, words = null) { state = to; special = words; }

  function summary() {
    const here = [...waiting.values()].reduce((sum, held) => sum + held.length, 0) + all.reduce((sum, cell) => sum + cell.pending, 0);
    const typing = all.some((cell) => read(cell.input.value) !== cell.given);
    const problem = all.find((cell) => cell.problem);
    let words = special ?? (here || typing ? "Saving…" : "Everything typed is saved at school.");
    let shown = state;
    if (state === "ok" && problem) { shown = "problem"; words = problem.problem; }
    if (state === "here" && !special) {
      words = here === 0 ? "No connection just now. Keep typing: answers are kept on this device." : "Some answers are saved on this device only. They go to school when the connection is back; keep typing.";
      if (!queue.lasting) words = "No connection, and this browser keeps nothing: do not close this page.";
    }
    const holder = part("saving");
    if (holder.dataset.saving !== shown) holder.dataset.saving = shown;
    const line = part("saving-words");
    if (line.textContent !== words) line.textContent = words;
    // Heard only once it has come to rest, and not after each answer.
    clearTimeout(settled);
    settled = setTimeout(() => { const heard = part("saving-heard"); if (heard.textContent !== words && words !== "Saving…") heard.textContent = words; }, 1500);
    part("waiting").textContent = here === 0 ? "" : here === 1 ? "; 1 is on its way to school" : `; ${here} are on their way to school`;
    part("count").textContent = all.filter((cell) => cell.given !== null).length;
    part("sign-in").hidden = state !== "out";
  }

  function say(words) { part("said").textContent = words; }

  // ---- moving about
  function place(input) {
    for (let r = 0; r < cells.length; r++) { const c = cells[r].findIndex((cell) => cell.input === input); if (c >= 0) return { r, c }; }
    return null;
  }
  function focus(cell) { current(place(cell.input).r); cell.input.focus(); cell.input.select(); }
  function go(r, c) {
    const width = cells[0].length;
    if (c < 0) { r--; c = width - 1; } else if (c >= width) { r++; c = 0; }
    const cell = cells[r]?.[c];
    if (cell) focus(cell);
  }
  function current(r) {
    rows.forEach((row, at) => row.classList.toggle("current", at === r));
    part("child-count").textContent = `Child ${r + 1} of ${rows.length}`;
  }
  const settle = (input) => { const at = place(input); if (at) { const cell = cells[at.r][at.c]; clearTimeout(timer); return commit([{ cell, given: read(input.value) }]).then(() => { show(cell); summary(); }); } };

  grid.addEventListener("focusin", (event) => { const at = place(event.target); if (at) { focusCount++; current(at.r); event.target.select(); } });
  grid.addEventListener("focusout", (event) => settle(event.target));
  grid.addEventListener("input", (event) => {
    const at = place(event.target);
    if (!at) return;
    show(cells[at.r][at.c]);
    summary();
    clearTimeout(timer);
    timer = setTimeout(() => settle(event.target), PAUSE);
  });
  grid.addEventListener("keydown", (event) => {
    const at = place(event.target);
    if (!at || event.isComposing) return;
    const { r, c } = at, box = event.target;
    const whole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    const undo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
    if (undo) {
      event.preventDefault();
      const cell = cells[r][c];
      clearTimeout(timer);
      if (read(box.value) !== cell.given) { box.value = write(cell.given); show(cell); summary(); say(`Taken back: ${cell.name}, question ${cell.number}.`); } else takeBack();
    } else if (event.ctrlKey || event.metaKey || event.altKey) { /* the browser's own */ }
    else if (event.key === "Enter") { event.preventDefault(); go(r, c + (event.shiftKey ? -1 : 1)); }
    else if (event.key === "ArrowDown") { event.preventDefault(); go(r + 1, c); }
    else if (event.key === "ArrowUp") { event.preventDefault(); go(r - 1, c); }
    else if (event.key === "ArrowRight" && (whole || box.selectionEnd === box.value.length)) { event.preventDefault(); go(r, c + 1); }
    else if (event.key === "ArrowLeft" && (whole || box.selectionStart === 0)) { event.preventDefault(); go(r, c - 1); }
    else if (event.key === "Escape") { box.value = write(cells[r][c].given); show(cells[r][c]); summary(); }
  });

  grid.addEventListener("paste", (event) => {
    const at = place(event.target);
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!at || !/[\t\r\n]/.test(text.replace(/[\r\n]+$/, ""))) return;
    event.preventDefault();
    clearTimeout(timer);
    const changes = [];
    let left = 0;
    text.replace(/[\r\n]+$/, "").split(/\r\n|\r|\n/).forEach((line, dr) => line.split("\t").forEach((value, dc) => {
      const given = read(value);
      if (given === null) return;
      const cell = cells[at.r + dr]?.[at.c + dc];
      if (!cell || given.length > 40) { left++; return; }
      cell.input.value = write(given);
      changes.push({ cell, given });
    }));
    focusCount++;
    commit(changes).then(() => changes.forEach(({ cell }) => show(cell)));
    say(`${changes.length} answers pasted.` + (left ? ` ${left} did not fit and were left out.` : ""));
  });

  part("undo").addEventListener("click", takeBack);
  document.querySelectorAll("[data-child]").forEach((button) => button.addEventListener("click", () => {
    const now = Math.max(0, rows.findIndex((row) => row.classList.contains("current")));
    const next = Math.min(rows.length - 1, Math.max(0, now + Number(button.dataset.child)));
    current(next);
    say(`${rows[next].dataset.name}, child ${next + 1} of ${rows.length}`);
  }));

  window.addEventListener("online", () => { slower = 1000; kick(0); });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") { if (grid.contains(document.activeElement)) settle(document.activeElement); }
    else kick(0);
  });
  window.addEventListener("pagehide", () => { if (grid.contains(document.activeElement)) settle(document.activeElement); });
  window.addEventListener("beforeunload", (event) => { if (!queue.lasting && waiting.size) event.preventDefault(); });

  const [pupil, number] = [location.hash.slice(1, 37), Number(location.hash.slice(38))];
  current(0);
  if (byKey.has(pupil + " " + number)) focus(byKey.get(pupil + " " + number));
  summary();
  kick(0);
  document.documentElement.dataset.answersReady = "true";
}
