// One go at the tables check practice. Everything that is asked came with the page, so that no connection costs a child any time.
// Times are the browser's own: a question begins in the frame in which it appears and ends by Enter or when its time is over.

const root = document.querySelector("[data-tables]");
if (root) start();

function start() {
  const data = root.dataset;
  const asked = data.asked.split(" ").map((one) => one.split("x").map(Number));
  const warmUps = Number(data.warmUps), limit = Number(data.limit), pause = Number(data.pause);
  const yes = (name) => data[name] !== undefined;
  const find = (name) => root.querySelector(`[data-${name}]`);
  const box = find("box"), said = find("said"), hint = find("hint"), bar = find("time");
  const done = new Set(data.answered.split(" ").filter(Boolean).map(Number));
  const SLACK = 1500, ALERT = 2000, VOICE = 6000;
  let at = 0, state = "intro", shownAt = 0, wallAt = 0, firstKey = null, endedAt = null, pauseMs = null, away = 0, hiddenAt = null;
  let timers = [], sound = null;

  const later = (work, after) => { timers.push(setTimeout(work, Math.max(0, after))); };
  const stopTimers = () => { timers.forEach(clearTimeout); timers = []; };
  const nextNumber = () => { for (let n = 1; n <= asked.length; n++) if (!done.has(n)) return n; return 0; };
  const words = ([left, right]) => `${left} times ${right}`;

  function view(name) {
    for (const part of root.querySelectorAll("[data-view]")) part.hidden = part.dataset.view !== name;
    find("enough-holder").hidden = name === "thanks";
    if (name !== "ask") root.querySelector(`[data-view="${name}"] :is([data-go], [data-thanks])`).focus();
  }

  // ---- a question
  function go() {
    stopTimers();
    at = nextNumber();
    if (at === 0) { finish("all"); return; }
    if (document.hidden) { state = "between"; rest("The clock stopped.", "This page was out of sight. Go on when you are ready."); return; }
    state = "coming";
    view("ask");
    find("next-holder").hidden = true;
    find("answer").hidden = false;
    hint.hidden = true;
    box.value = "";
    firstKey = null;
    away = 0;
    const count = at <= warmUps ? `Warm-up ${at} of ${warmUps}` : `Question ${at - warmUps} of ${asked.length - warmUps}`;
    document.title = `${count} – Keep Up`;
    requestAnimationFrame(() => {
      find("number").textContent = count;
      find("question").textContent = `${asked[at - 1][0]} × ${asked[at - 1][1]} =`;
      said.textContent = `${count}. ${words(asked[at - 1])}.`;
      box.readOnly = false;
      box.focus({ preventScroll: true });
      if (yes("aloud")) speak(begin); else begin();
    });
  }

  function begin() {
    if (state !== "coming") return;
    state = "asking";
    shownAt = performance.now();
    wallAt = Date.now();
    pauseMs = endedAt === null ? null : Math.round(shownAt - endedAt);
    if (limit === 0) return;
    later(() => end("time"), limit);
    if (yes("alert")) later(beep, limit - ALERT);
    if (bar) later(showTime, 0);
  }

  function end(how) {
    if (state !== "asking") return;
    state = "ended";
    stopTimers();
    const now = performance.now();
    const shown = Math.round(now - shownAt), wall = Date.now() - wallAt;
    // A device that slept, or was held up so long that the child could not know the time was over.
    const slept = Math.abs(wall - shown) > SLACK || (how === "time" && shown > limit + SLACK);
    if (slept && limit > 0) { how = "away"; away = Math.max(away, Math.abs(wall - shown), shown - limit); }
    endedAt = now;
    const answer = { id: uuid(), number: at, given: box.value, ended: how, shownMs: shown, pauseMs, firstKeyMs: firstKey, awayMs: Math.round(away), at: new Date().toISOString() };
    keep({ practice: data.practice, answer });
    done.add(at);
    box.readOnly = true;
    if (how === "away") { endedAt = null; rest("The clock stopped.", "This page was out of sight. Go on when you are ready."); return; }
    if (nextNumber() === 0) { finish("all"); return; }
    if (at === warmUps) { endedAt = null; rest("That was the warm-up.", limit ? "Now come the 25 questions. Ready?" : "Now come the 25 questions."); return; }
    between(now);
  }

  /** The rest between two questions; what is pressed in it goes nowhere. */
  function between(since) {
    said.textContent = "";
    find("question").textContent = "";
    find("number").textContent = "Next one soon";
    box.value = "";
    if (yes("next")) {
      find("answer").hidden = true;
      find("number").textContent = "";
      find("next-holder").hidden = false;
      find("next-button").focus();
    } else if (pause === 0) go();
    else later(go, pause - (performance.now() - since));
  }

  function rest(title, more) {
    state = "between";
    stopTimers();
    find("between").textContent = title;
    find("between-more").textContent = more;
    document.title = `${title} – Keep Up`;
    view("between");
  }

  function finish(why) {
    state = "over";
    stopTimers();
    keep({ practice: data.practice, over: why });
    document.title = "Thank you – Keep Up";
    view("thanks");
    document.querySelector(".go-mark")?.remove();
  }

  function keep(row) { document.dispatchEvent(new CustomEvent("tables-row", { detail: row })); }

  function uuid() {
    if (crypto.randomUUID) return crypto.randomUUID();
    const b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = (b[6] & 15) | 64; b[8] = (b[8] & 63) | 128;
    return [...b].map((x, i) => ([4, 6, 8, 10].includes(i) ? "-" : "") + x.toString(16).padStart(2, "0")).join("");
  }

  // ---- what helps
  function showTime() {
    if (state !== "asking") return;
    bar.style.inlineSize = `${Math.max(0, 100 - 100 * (performance.now() - shownAt) / limit)}%`;
    requestAnimationFrame(showTime);
  }

  function beep() {
    try {
      sound ??= new AudioContext();
      const tone = sound.createOscillator(), gain = sound.createGain();
      tone.frequency.value = 660;
      gain.gain.setValueAtTime(0.2, sound.currentTime);
      gain.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + 0.4);
      tone.connect(gain).connect(sound.destination);
      tone.start();
      tone.stop(sound.currentTime + 0.4);
    } catch { /* a device without sound */ }
    root.dispatchEvent(new CustomEvent("tables-alert", { bubbles: true }));
  }

  /** Reads the question out; its time begins when the voice has ended, or where there is none, at once. */
  function speak(then) {
    let once = () => { once = () => {}; then?.(); };
    if (!("speechSynthesis" in window)) { once(); return; }
    const voice = new SpeechSynthesisUtterance(words(asked[at - 1]));
    voice.lang = "en-GB";
    voice.rate = 0.9;
    voice.onend = voice.onerror = () => once();
    if (then) later(() => once(), VOICE); // a voice that never says that it has ended
    speechSynthesis.cancel();
    speechSynthesis.speak(voice);
  }

  // ---- what a child does
  root.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const on = button.dataset;
    if (on.go !== undefined) { if (yes("alert")) sound ??= makeSound(); go(); }
    else if (on.nextButton !== undefined) go();
    else if (on.enough !== undefined) { if (state !== "over") finish("enough"); }
    else if (on.listen !== undefined) { if (state === "asking") speak(null); }
    else if (state !== "asking") return;
    else if (on.unsure !== undefined) { box.value = ""; end("child"); }
    else if (on.rub !== undefined) { box.value = box.value.slice(0, -1); typed(); }
    else if (on.key !== undefined && box.value.length < box.maxLength) { box.value += on.key; typed(); }
  });
  function makeSound() { try { return new AudioContext(); } catch { return null; } }

  find("answer").addEventListener("submit", (event) => {
    event.preventDefault();
    if (state !== "asking") return;
    if (box.value === "") { if (limit === 0) { hint.textContent = "Write an answer first. Or press “I do not know yet”."; hint.hidden = false; } return; }
    end("child");
  });
  function typed() { firstKey ??= Math.round(performance.now() - shownAt); hint.hidden = true; }
  box.addEventListener("beforeinput", (event) => { if (yes("keysOnly") || state !== "asking" || /\D/.test(event.data ?? "")) event.preventDefault(); });
  box.addEventListener("input", () => { const bare = box.value.replace(/\D/g, ""); if (bare !== box.value) box.value = bare; if (state === "asking") typed(); });
  find("keys")?.addEventListener("pointerdown", (event) => event.preventDefault()); // the box keeps the focus
  if (yes("keysOnly") || (find("keys") && matchMedia("(pointer: coarse)").matches)) box.inputMode = "none";

  // ---- out of sight
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      hiddenAt = performance.now();
      if (limit > 0) stopTimers();
      return;
    }
    if (hiddenAt === null) return;
    away += performance.now() - hiddenAt;
    hiddenAt = null;
    if (limit === 0) return;
    if (state === "asking") end("away");
    else if (state === "ended" || state === "coming") { endedAt = null; if (!yes("next") || state === "coming") rest("The clock stopped.", "This page was out of sight. Go on when you are ready."); }
  });

  document.addEventListener("tables-waiting", ({ detail }) => {
    const line = find("saving");
    const text = detail.waiting === 0 ? "Saved at school." : detail.trouble === "" ? "Saving…"
      : detail.kept ? "Kept on this device. It goes to school when the connection is back." : "Not saved yet. Please leave this page open.";
    if (line && line.textContent !== text) line.textContent = text;
  });

  if (done.size > 0) find("late").hidden = false;
  view("intro");
}
