// Copies text, and says so in the page's status line. Buttons that copy a file appear, because they work now; other scripts
// ask by an event: document.dispatchEvent(new CustomEvent("copytext", { detail: text })).
"use strict";

(() => {
  const shownMs = 6000;
  const status = document.getElementById("copy-status");
  let putAway;

  async function copy(text) {
    try {
      await write(await text);
      say(status.dataset.done);
    } catch {
      say(status.dataset.failed);
    }
  }

  // Browsers have no clipboard object on plain http, which is what an archive in a house network is served by; others have one
  // and refuse it. What is selected can be copied all the same.
  async function write(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      copySelected(text);
    }
  }

  function copySelected(text) {
    const focused = document.activeElement;
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "visually-hidden";
    document.body.append(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    focused?.focus({ preventScroll: true });
    if (!copied) {
      throw new Error("refused");
    }
  }

  // Emptied first, so that a second copy is announced as well; and put away when it was read, as it lies over the text.
  function say(words) {
    clearTimeout(putAway);
    status.textContent = "";
    requestAnimationFrame(() => {
      status.textContent = words;
    });
    putAway = setTimeout(() => {
      status.textContent = "";
    }, shownMs);
  }

  async function read(address) {
    const answer = await fetch(address);
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    return answer.text();
  }

  for (const button of document.querySelectorAll("[data-copy-from]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(read(button.dataset.copyFrom)));
  }
  document.addEventListener("copytext", (event) => copy(event.detail));
})();
