// What stands on a device for each child (or child and question): the newest line of this adult that is still on its way, else what counts
// at school. Pages show it; every new line says what stood there when it was made, so that it takes the place of just that.

export class Standing {
  #key; #value; #changed; #cells;

  /**
   * @param cells [key, value, id of the row at school or null] for everything on the page
   * @param of { key, value } of a line's body; key gives null for lines of other pages
   * @param changed told the key of whatever shows something else now
   */
  constructor(cells, of, changed) {
    this.#key = of.key;
    this.#value = of.value;
    this.#changed = changed;
    this.#cells = new Map(cells.map(([key, value, seen]) => [key, { value, seen, pending: 0, waiting: false, problem: null }]));
  }

  get(key) { return this.#cells.get(key); }
  get all() { return [...this.#cells.values()]; }

  /** Records a new value; `add` is given what stood there and hands the line over. */
  make(key, value, add) {
    const cell = this.#cells.get(key);
    cell.value = value;
    cell.problem = null;
    cell.pending++;
    const { line, kept } = add(cell.seen);
    cell.seen = line.id;
    const settled = () => { cell.pending--; this.#changed(key); };
    kept.then(settled, settled);
    this.#changed(key);
    return kept;
  }

  /** How the lines are getting on, as openLines tells it. */
  told({ waiting, refused = [] }) {
    const held = new Map();
    for (const line of waiting) { const key = this.#keyOf(line); if (key !== null) held.set(key, line); }
    for (const [key, line] of held) {
      const cell = this.#cells.get(key);
      if (cell.pending || cell.seen === line.id) continue;
      cell.seen = line.id; // from before this page was opened, or from another tab of this device
      cell.value = this.#value(line.body);
    }
    for (const { line, why } of refused) { const key = this.#keyOf(line); if (key !== null && this.#cells.get(key).seen === line.id) this.#cells.get(key).problem = why; }
    for (const [key, cell] of this.#cells) { cell.waiting = held.has(key); this.#changed(key); }
  }

  /** What counts at school: shown where nothing newer is on its way from here. */
  merge(rows, waiting) {
    const held = new Set(waiting.map((line) => this.#keyOf(line)));
    for (const { key, value, id } of rows) {
      const cell = this.#cells.get(key);
      if (!cell || cell.pending || held.has(key)) continue;
      cell.seen = id;
      cell.value = value;
      this.#changed(key);
    }
  }

  #keyOf(line) { const key = this.#key(line); return key !== null && this.#cells.has(key) ? key : null; }
}
