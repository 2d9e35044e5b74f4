// What a child does, on its way to school. It goes first into a queue on this device, then to school, again and again until the
// school says that it is safe. A queue belongs to one adult of one school: its name holds both, and it holds no child's name.

const SLOWEST = 30_000, WAIT = 20_000, BATCH = 100;

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
  #run(mode, work) {
    return new Promise((done, failed) => {
      const transaction = this.db.transaction("waiting", mode, { durability: "strict" });
      const request = work(transaction.objectStore("waiting"));
      transaction.oncomplete = () => done(request?.result);
      transaction.onerror = transaction.onabort = () => failed(transaction.error);
    });
  }
  async add(row) {
    if (this.db) { try { await this.#run("readwrite", (store) => store.add(row)); return; } catch { this.db = null; } }
    row.order = this.next++;
    this.rows.set(row.order, row);
  }
  async all() { return this.db ? this.#run("readonly", (store) => store.getAll()) : [...this.rows.values()]; }
  async remove(orders) {
    for (const order of orders) this.rows.delete(order);
    if (this.db && orders.length) await this.#run("readwrite", (store) => { for (const order of orders) store.delete(order); });
  }
}

export function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = (b[6] & 15) | 64; b[8] = (b[8] & 63) | 128;
  return [...b].map((x, i) => ([4, 6, 8, 10].includes(i) ? "-" : "") + x.toString(16).padStart(2, "0")).join("");
}

/** The day on this device, as 2026-11-22. */
export function today() {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}

/** Sends what a page hands in, and says how it goes: told(waiting, state), state one of "ok", "here", "out". */
export async function sender({ school, staff, csrf, send: address }, told) {
  const queue = await Queue.open(`keepup-facts-${school}-${staff}`);
  let sending = false, again = false, slower = 1000, timer = 0, state = "ok";
  window.addEventListener("online", () => { slower = 1000; kick(0); });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") kick(0); });
  kick(0);
  return { async add(row) { await queue.add(row); told((await queue.all()).length, state); kick(0); } };

  function kick(after) { clearTimeout(timer); timer = setTimeout(run, after); }

  async function run() {
    if (sending) { again = true; return; }
    sending = true;
    again = false;
    let next = -1;
    const rows = await queue.all();
    try {
      if (rows.length > 0) next = await settle(await ask(rows.slice(0, BATCH)), rows.slice(0, BATCH));
      else state = "ok";
    } catch {
      state = "here";
      next = slower = Math.min(slower * 2, SLOWEST);
    }
    told((await queue.all()).length, state);
    sending = false;
    if (again) kick(0); else if (next >= 0) kick(next);
  }

  function ask(batch) {
    const common = { credentials: "same-origin", redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(WAIT) };
    if (!batch) return fetch(address, { ...common, headers: { Accept: "application/json" } });
    const facts = batch.map(({ order, ...row }) => row);
    return fetch(address, { ...common, method: "POST", body: JSON.stringify({ school, staff, facts }), headers: { "Content-Type": "application/json", Accept: "application/json", "X-XSRF-TOKEN": csrf } });
  }

  /** What the school said; in how many milliseconds to send again, or -1 for not. */
  async function settle(response, batch) {
    if (response.ok) {
      const answer = await response.json();
      csrf = answer.csrf;
      const safe = new Set(answer.saved);
      await queue.remove(batch.filter((row) => safe.has(row.id)).map((row) => row.order));
      slower = 1000;
      state = "ok";
      return 0;
    }
    state = "out";
    if (response.type === "opaqueredirect" || response.status === 401 || response.status === 409) return SLOWEST;
    if (response.status === 403) { // the page's proof may be an old one: fetch a new one, and try once more
      const fresh = await ask(null);
      if (fresh.ok) { csrf = (await fresh.json()).csrf; state = "here"; return slower = Math.min(slower * 2, SLOWEST); }
      return SLOWEST;
    }
    state = "here";
    const refused = new Set((await response.json().catch(() => ({}))).refused ?? []);
    if (response.status === 422 && refused.size > 0) { // set aside what cannot be kept, so that the rest goes on
      await queue.remove(batch.filter((row) => refused.has(row.id)).map((row) => row.order));
      return 0;
    }
    return slower = Math.min(slower * 2, SLOWEST);
  }
}
