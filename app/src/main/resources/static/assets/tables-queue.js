// Answers of the tables check practice on their way to school. What comes of a question goes first into a queue on this device, then to
// school, again and again until the school says that it is safe. The queue belongs to one adult of one school: its name holds both, it
// holds no child's name. A child's page hands answers in as events; an adult's page only sends what was left.

const holder = document.querySelector("[data-tables], [data-tables-left]");
const SLOWEST = 30_000, WAIT = 20_000;

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

if (holder) start();

async function start() {
  const { school, staff, base } = holder.dataset;
  let csrf = holder.dataset.csrf, sending = false, again = false, slower = 1000, timer = 0;
  const shut = new Set(); // goes that are not of this device: an adult's page sends them
  const early = [];
  let queue = null;
  const take = async (row) => { await queue.add(row); kick(0); };
  document.addEventListener("tables-row", (event) => { if (queue) take(event.detail); else early.push(event.detail); });
  window.addEventListener("online", () => kick(0));
  queue = await Queue.open(`keepup-tables-${school}-${staff}`);
  for (const row of early.splice(0)) await queue.add(row);
  kick(0);

  function kick(after) { clearTimeout(timer); timer = setTimeout(send, after); }
  function tell(waiting, trouble) { document.dispatchEvent(new CustomEvent("tables-waiting", { detail: { waiting, trouble, kept: queue.db !== null } })); }

  async function send() {
    if (sending) { again = true; return; }
    sending = true;
    again = false;
    let next = -1;
    try {
      const rows = (await queue.all()).filter((row) => !shut.has(row.practice));
      tell(rows.length, "");
      if (rows.length > 0) {
        const of = rows[0].practice;
        const batch = rows.filter((row) => row.practice === of).slice(0, 60);
        next = await settle(await ask(of, batch), of, batch);
      }
    } catch {
      tell(1, "here");
      next = slower = Math.min(slower * 2, SLOWEST);
    }
    sending = false;
    if (again) kick(0); else if (next >= 0) kick(next);
  }

  function ask(of, batch) {
    const common = { credentials: "same-origin", redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(WAIT) };
    const address = `${base}/${of}/answers.json`;
    if (!batch) return fetch(address, { ...common, headers: { Accept: "application/json" } });
    const answers = batch.filter((row) => row.answer).map((row) => row.answer);
    const over = batch.find((row) => row.over)?.over ?? null;
    return fetch(address, { ...common, method: "POST", body: JSON.stringify({ answers, over }), headers: { "Content-Type": "application/json", Accept: "application/json", "X-XSRF-TOKEN": csrf } });
  }

  /** What the school said; in how many milliseconds to send again, or -1 for not. */
  async function settle(response, of, batch) {
    if (response.ok) {
      csrf = (await response.json()).csrf;
      await queue.remove(batch.map((row) => row.order));
      slower = 1000;
      return 0;
    }
    if (response.type === "opaqueredirect" || response.status === 401) { tell(batch.length, "out"); return SLOWEST; }
    if (response.status === 403) { // the page's proof may be an old one: fetch a new one, and try once more
      const fresh = await ask(of, null);
      if (fresh.ok) { csrf = (await fresh.json()).csrf; return slower = Math.min(slower * 2, SLOWEST); }
      tell(batch.length, "out");
      return SLOWEST;
    }
    if (response.status === 404) { shut.add(of); return 0; }
    const refused = new Set((await response.json().catch(() => ({}))).refused ?? []);
    if (response.status === 422 && refused.size > 0) { // set aside what cannot be kept, so that the rest goes on
      await queue.remove(batch.filter((row) => refused.has(row.answer?.id)).map((row) => row.order));
      return 0;
    }
    tell(batch.length, "here");
    return slower = Math.min(slower * 2, SLOWEST);
  }
}
