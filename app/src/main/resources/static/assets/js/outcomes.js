// Saves each child as soon as a word is tapped. Without it every child has a button; with it nothing is lost on bad wifi:
// what is not at school yet waits on this device, under the id that it will be stored by, and is sent until it arrives.
const RETRY_MS = 8000;
const STORE = `keepup.outcomes.${location.pathname}`;

const waiting = new Map(Object.entries(JSON.parse(localStorage.getItem(STORE) ?? "{}")));
const sending = new Set();
const forms = new Map([...document.querySelectorAll("form[data-outcome]")].map((form) => [form.elements.pupil.value, form]));

const keep = () => {
  if (waiting.size === 0) localStorage.removeItem(STORE);
  else localStorage.setItem(STORE, JSON.stringify(Object.fromEntries(waiting)));
};

const say = (form, state, words) => {
  const line = form.querySelector(".outcome-state");
  line.dataset.state = state;
  line.textContent = words;
};

const newId = () => crypto.randomUUID?.() ?? "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
  (+c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (+c / 4)))).toString(16));

const queue = (form) => {
  if (!form.elements.result.value) return;
  form.elements.outcome.value = newId();
  form.elements["device-at"].value = new Date().toISOString();
  const fields = [...new FormData(form)].filter(([name]) => name !== "_csrf");
  waiting.set(form.elements.pupil.value, fields);
  keep();
  say(form, "waiting", "Saving…");
  send(form.elements.pupil.value);
};

const send = async (pupil) => {
  const fields = waiting.get(pupil);
  const form = forms.get(pupil);
  if (!fields || !form || sending.has(pupil)) return;
  sending.add(pupil);
  try {
    const body = new URLSearchParams([...fields, ["_csrf", form.elements._csrf?.value ?? ""]]);
    const answer = await fetch(form.action, {method: "POST", body, headers: {"X-Keep-Up": "device"}, redirect: "error"});
    const words = await answer.text();
    if (answer.ok) {
      if (waiting.get(pupil) === fields) {
        waiting.delete(pupil);
        keep();
        say(form, "saved", words);
      }
    } else if (answer.status === 403 || answer.status === 401) {
      say(form, "waiting", "Kept on this device. Please reload the page and sign in, then it is sent.");
    } else if (answer.status < 500) {
      waiting.delete(pupil);
      keep();
      say(form, "none", answer.status === 422 ? words : "Not saved: this session is no longer here.");
    } else {
      throw new Error(String(answer.status));
    }
  } catch {
    say(form, "waiting", "Kept on this device. It goes to school when the internet is back.");
  } finally {
    sending.delete(pupil);
    if (waiting.has(pupil) && waiting.get(pupil) !== fields) send(pupil);
  }
};

// What waits from before is put back into its form.
const fill = (form, fields) => {
  for (const box of form.querySelectorAll("[name=used]")) box.checked = false;
  for (const [name, value] of fields) {
    if (name === "used") {
      for (const box of form.querySelectorAll("[name=used]")) if (box.value === value) box.checked = true;
    } else if (name === "result") {
      form.elements.result.value = value;
    } else if (form.elements[name]) {
      form.elements[name].value = value;
    }
  }
};

for (const [pupil, form] of forms) {
  form.addEventListener("change", () => queue(form));
  form.addEventListener("submit", (event) => {
    if (!form.elements.result.value) return;
    event.preventDefault();
    queue(form);
  });
  if (waiting.has(pupil)) {
    fill(form, waiting.get(pupil));
    say(form, "waiting", "Kept on this device. Sending…");
    send(pupil);
  }
}

const sendAll = () => [...waiting.keys()].forEach(send);
window.addEventListener("online", sendAll);
setInterval(sendAll, RETRY_MS);
window.addEventListener("beforeunload", (event) => { if (waiting.size > 0) event.preventDefault(); });
