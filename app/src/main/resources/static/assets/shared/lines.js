// What is recorded on a device, on its way to school. A line goes first into a log on this device, under an id of its own; then to
// school, again and again until the school says that it is safe; only then it leaves the log. The school keeps a line once however
// often it comes. A log belongs to one adult of one school: its name holds both, and it holds no child's name.
//
// docs/sync.md says what is promised and how it was tried. The surroundings (storage, network, clocks) can be given, so that the very
// code is run through thousands of bad days.

const SLOWEST = 30_000, WAIT = 20_000, MOST = 100, BUSY = 400, STUMBLES = 3;

/** An id with this device's time in front (RFC 9562, version 7) and 74 random bits: lines of one time lie side by side in the school's
    indexes. Nothing reads the time, so a clock may be wrong by days. */
export function uuid() {
  const b = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 5, time = Date.now(); i >= 0; i--, time = Math.floor(time / 256)) b[i] = time % 256;
  b[6] = (b[6] & 15) | 112; b[8] = (b[8] & 63) | 128;
  return [...b].map((x, i) => ([4, 6, 8, 10].includes(i) ? "-" : "") + x.toString(16).padStart(2, "0")).join("");
}

/** The day on this device, as 2026-11-22. */
export function today() {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}

/** The log on this device, in IndexedDB: shared by tabs, and written to disk before a line counts as kept. */
export class DeviceLog {
  static async open(name) {
    const log = new DeviceLog();
    log.name = name;
    await log.#open();
    return log;
  }
  async #open() {
    this.db = await new Promise((done, failed) => {
      const request = indexedDB.open(this.name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore("waiting", { keyPath: "order", autoIncrement: true });
      request.onsuccess = () => done(request.result);
      request.onerror = request.onblocked = () => failed(request.error);
    });
    this.db.onclose = () => { this.db = null; }; // by the browser: opened again when it is needed
  }
  get lasting() { return true; }
  async #run(mode, work) {
    if (!this.db) await this.#open();
    return new Promise((done, failed) => {
      const transaction = this.db.transaction("waiting", mode, { durability: "strict" });
      const request = work(transaction.objectStore("waiting"));
      transaction.oncomplete = () => done(request?.result);
      transaction.onerror = transaction.onabort = () => failed(transaction.error);
    });
  }
  add(line) { return this.#run("readwrite", (store) => store.add(line)); }
  /** What waits; where the browser cannot read all at once, each that it can read. */
  async all() {
    try { return await this.#run("readonly", (store) => store.getAll()); } catch { /* one that cannot be read must not hide the others */ }
    const orders = await this.#run("readonly", (store) => store.getAllKeys());
    const lines = await Promise.all(orders.map((order) => this.#run("readonly", (store) => store.get(order)).catch(() => null)));
    return lines.filter((line) => line);
  }
  remove(orders) { return this.#run("readwrite", (store) => { for (const order of orders) store.delete(order); }); }
}

/** Where a browser refuses to keep anything: lines live as long as their page, and the page says so. */
export class PageLog {
  #lines = new Map();
  #next = 1;
  get lasting() { return false; }
  get size() { return this.#lines.size; }
  async add(line) { const order = this.#next++; this.#lines.set(order, { ...line, order }); return order; }
  async all() { return [...this.#lines.values()]; }
  async remove(orders) { for (const order of orders) this.#lines.delete(order); }
}

/** The browser itself; tests put other surroundings in its place. */
function browser() {
  return {
    open: (name) => DeviceLog.open(name).catch(() => new PageLog()),
    fetch: (address, options) => fetch(address, { ...options, credentials: "same-origin", redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(WAIT) }),
    now: () => Date.now(),
    ticks: () => performance.now(),
    later: (work, after) => setTimeout(work, after),
    forget: (timer) => clearTimeout(timer),
    alone: (name, work) => (navigator.locks ? navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : BUSY)) : work()),
    channel: (name, heard) => {
      if (!("BroadcastChannel" in window)) return () => {};
      const channel = new BroadcastChannel(name);
      channel.onmessage = () => heard();
      return () => channel.postMessage("changed");
    },
    refused: (refused) => document.dispatchEvent(new CustomEvent("keepup-refused", { detail: refused })),
    wake: (kick) => {
      window.addEventListener("online", kick);
      document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") kick(); });
    },
  };
}

/**
 * The lines of one adult on this device.
 *
 * @param who school, staff, csrf and `lines`, the address to send to, as a page's data attributes hold them
 * @param told called with { waiting, state, lasting, refused } whenever something changed; state is "ok", "here" (no connection or the
 *   school's computer has trouble), "out" (sign in again) or "other" (somebody else is signed in); refused are lines just set aside
 * @param watch { address, merge } where the page shows what stands at school: asked after each sending and from time to time
 */
export async function openLines(who, told, { watch = null, poll = 0, surroundings = browser() } = {}) {
  const { school, staff, lines: address } = who;
  const env = surroundings;
  const name = `keepup-lines-${school}-${staff}`;
  const page = uuid();
  let csrf = who.csrf, state = "ok", sending = false, again = false, slower = 1000, most = MOST, timer = 0;
  let waiting = [], adding = 0;
  const left = new Set();    // not taken at this address: another page sends them
  const aside = new Set();   // the school's computer stumbled over these alone: the others go first
  const stumbled = new Map(); // how often it did
  const log = await env.open(name);
  const beside = new PageLog(); // what the device had no room for: it lives as long as the page, beside what the device keeps
  await refresh();
  const announce = env.channel(name, async () => { await refresh(); tell(); kick(BUSY); });
  env.wake(() => { slower = 1000; kick(0); });
  kick(0);
  return {
    get waiting() { return waiting; },
    get lasting() { return lasting(); },
    get state() { return state; },
    line, keep, kick, close: () => env.forget(timer),
    add: (kind, body, seen = null) => { const made = line(kind, body, seen); return { line: made, kept: keep(made) }; },
  };

  /** A line with an id of its own; it is not kept yet. */
  function line(kind, body, seen = null) {
    const at = env.now();
    return { id: uuid(), kind, seen, body, at, page, tick: env.ticks() };
  }

  /** Puts a line into the log; when this is done, it outlives the page. */
  async function keep(made) {
    adding++;
    try {
      const line = { ...made };
      try { await tidy(); line.order = await log.add(made); } catch { line.order = await beside.add({ ...made, beside: true }); line.beside = true; }
      waiting = [...waiting.filter((one) => one.id !== line.id), line];
    } finally { adding--; }
    announce();
    tell();
    kick(0);
  }

  /** What the device had no room for goes to it as soon as there is some, in its order: a later line must not overtake it. */
  async function tidy() {
    for (const { order, beside: _, ...line } of await beside.all()) { await log.add(line); await beside.remove([order]); }
  }

  async function refresh() { waiting = [...await log.all().catch(() => waiting.filter((one) => !one.beside)), ...await beside.all()]; }
  function lasting() { return log.lasting && beside.size === 0; }
  function tell(refused = []) { told({ waiting, state, lasting: lasting(), refused, adding }); if (refused.length) env.refused?.(refused); }
  function kick(after) { env.forget(timer); timer = env.later(run, after); }

  async function run() {
    if (sending) { again = true; return; }
    sending = true;
    again = false;
    let next = -1;
    try { next = await env.alone(name, round); } catch { next = trouble(); }
    sending = false;
    tell();
    if (again) kick(0); else if (next >= 0) kick(next); else if (poll > 0) kick(poll);
  }

  function trouble() { state = "here"; return slower = Math.min(slower * 2, SLOWEST); }

  /** Sends once; in how many milliseconds to come back, or -1 where nothing waits. */
  async function round() {
    await refresh();
    const open = waiting.filter((one) => !left.has(one.id));
    let batch = past(open).slice(0, most);
    if (batch.length === 0 && open.length > 0) { aside.clear(); batch = open.slice(0, 1); }
    if (batch.length === 0) return look();
    const response = await env.fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-XSRF-TOKEN": csrf },
      body: JSON.stringify({ school, staff, lines: batch.map(sent) }),
    });
    return settle(response, batch);
  }

  /** What goes past the lines set aside: not what was made after seeing one of them, which would reach the school before it, until the school has
      stumbled over that one several times. */
  function past(open) {
    const behind = new Set();
    return open.filter((one) => {
      if (behind.has(one.seen) || (aside.has(one.id) && stumbled.get(one.id) < STUMBLES)) behind.add(one.id);
      return !behind.has(one.id) && !aside.has(one.id);
    });
  }

  /** How long a line has waited: by this device's clock, and where the page is still the same, at least by its own ticking. */
  function sent({ id, kind, seen, body, at, page: made, tick }) {
    const age = Math.round(Math.max(0, env.now() - at, made === page ? env.ticks() - tick : 0));
    return { id, kind, seen, age, at: new Date(at).toISOString(), body };
  }

  async function settle(response, batch) {
    if (response.ok) {
      const answer = await response.json();
      csrf = answer.csrf;
      const done = new Set([...answer.saved, ...answer.refused.map((one) => one.id)]);
      const gone = batch.filter((one) => done.has(one.id));
      const refused = answer.refused.map((one) => ({ line: batch.find((line) => line.id === one.id), why: one.why }));
      await log.remove(gone.filter((one) => !one.beside).map((one) => one.order));
      await beside.remove(gone.filter((one) => one.beside).map((one) => one.order));
      waiting = waiting.filter((one) => !done.has(one.id));
      answer.left.forEach((id) => left.add(id));
      slower = 1000;
      most = Math.min(most * 2, MOST);
      state = "ok";
      if (refused.length) tell(refused);
      announce();
      return waiting.some((one) => !left.has(one.id)) ? 0 : look();
    }
    if (response.type === "opaqueredirect" || response.status === 401) { state = "out"; return SLOWEST; }
    if (response.status === 409) { state = "other"; return SLOWEST; }
    if (response.status === 403) { // the page's proof may be an old one: fetch a new one, and try once more
      const fresh = await env.fetch(address, { headers: { Accept: "application/json" } });
      if (!fresh.ok) { state = "out"; return SLOWEST; }
      csrf = (await fresh.json()).csrf;
      return trouble();
    }
    // Something in the batch may be what it stumbles over: go on with smaller ones, and at last past it.
    if (batch.length > 1) most = Math.max(1, Math.floor(batch.length / 2)); else setAside(batch[0].id);
    return trouble();
  }

  function setAside(id) { aside.add(id); stumbled.set(id, (stumbled.get(id) ?? 0) + 1); }

  /** Asks what stands at school. */
  async function look() {
    if (!watch) { state = "ok"; return -1; }
    if (watch.idle?.()) return -1;
    const response = await env.fetch(watch.address, { headers: { Accept: "application/json" } });
    if (!response.ok) { state = response.type === "opaqueredirect" || response.status === 401 ? "out" : "here"; return SLOWEST; }
    const answer = await response.json();
    if (answer.csrf) csrf = answer.csrf;
    if (answer.staff && (answer.staff !== staff || answer.school !== school)) { state = "other"; return SLOWEST; }
    await refresh();
    watch.merge(answer);
    slower = 1000;
    state = "ok";
    return -1;
  }
}
