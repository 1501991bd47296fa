// The panel beside the questions follows the answers as they are given. Without it, it follows when a page is sent.
const WAIT = 400;

const form = document.querySelector("form[data-follow]");
const panel = document.querySelector("[data-panel]");
const told = document.querySelector("[data-panel-told]");

let waiting;
let asked = new AbortController();

async function follow() {
  asked.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(form.dataset.follow, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      headers: { Accept: "text/html" },
      redirect: "error",
      signal: asked.signal,
    });
    if (!answer.ok) return;
    const found = new DOMParser().parseFromString(await answer.text(), "text/html").body;
    const words = found.querySelector("[data-told]").textContent;
    panel.replaceChildren(...found.childNodes);
    if (told.textContent !== words) told.textContent = words;
  } catch {
    // The page still works without: sending it shows the panel anew.
  }
}

if (form && panel && told) {
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(follow, WAIT);
  });
}
