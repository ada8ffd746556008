// Suggests authors, terms and titles while one types (the combobox pattern of the ARIA Authoring Practices). Without this script
// the box is a plain one. Nothing is sent while an input method composes: half a syllable is not what the reader means.
"use strict";

(() => {
  const pauseMs = 150;
  const input = document.getElementById("q");
  if (!input?.form?.dataset.suggestFrom) {
    return;
  }

  const words = input.form.dataset;
  const list = document.createElement("ul");
  list.id = "q-suggestions";
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.label);
  list.hidden = true;
  const status = document.createElement("span");
  status.id = "q-status";
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  input.after(list, status);

  let timer = 0;
  let request = null;
  let active = -1;

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  const options = () => [...list.children];

  function close() {
    clearTimeout(timer);
    request?.abort();
    list.hidden = true;
    activate(-1);
    input.setAttribute("aria-expanded", "false");
  }

  function activate(place) {
    active = place;
    options().forEach((option, i) => option.setAttribute("aria-selected", String(i === place)));
    if (place < 0) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    input.setAttribute("aria-activedescendant", options()[place].id);
    options()[place].scrollIntoView({ block: "nearest" });
  }

  function optionOf(suggestion, place) {
    const option = document.createElement("li");
    option.id = `q-suggestion-${place}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.query = suggestion.query;
    const kind = document.createElement("span");
    kind.className = "suggestion-kind";
    kind.textContent = words[suggestion.kind] ?? suggestion.kind;
    const text = document.createElement("span");
    text.className = "suggestion-text";
    text.lang = /\p{Script=Han}/u.test(suggestion.text) ? "zh-Hans" : "en";
    text.textContent = suggestion.text;
    option.append(text, " ", kind);
    return option;
  }

  function show(suggestions) {
    list.replaceChildren(...suggestions.map(optionOf));
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(suggestions.length > 0));
    activate(-1);
    status.textContent = suggestions.length === 0 ? "" : words.count.replace("{0}", suggestions.length);
  }

  async function ask() {
    request?.abort();
    request = new AbortController();
    const typed = input.value;
    if (typed.trim() === "") {
      close();
      return;
    }
    try {
      const answer = await fetch(`${words.suggestFrom}?q=${encodeURIComponent(typed)}`, { signal: request.signal });
      if (answer.ok && document.activeElement === input) {
        show((await answer.json()).suggestions);
      }
    } catch {
      // Stopped by the next key, or no network: the box goes on as a plain one.
    }
  }

  function choose(option) {
    input.value = option.dataset.query;
    close();
    input.form.requestSubmit();
  }

  function move(step) {
    const count = options().length;
    // One place more than there are options: what was typed.
    activate(((active + 1 + step + count + 1) % (count + 1)) - 1);
  }

  function onClosedKey(event) {
    if (event.key === "ArrowDown" && input.value.trim() !== "") {
      event.preventDefault();
      ask();
    }
  }

  function onOpenKey(event) {
    const step = event.altKey ? 0 : { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      move(step);
    } else if (event.key === "Escape" || (event.altKey && event.key === "ArrowUp")) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(options()[active]);
    } else if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) {
      // These move in what was typed, and so back to it.
      activate(-1);
    }
  }

  input.addEventListener("input", (event) => {
    clearTimeout(timer);
    // What was pointed at is no longer what is meant, though the next suggestions are still on their way.
    activate(-1);
    if (!event.isComposing) {
      timer = setTimeout(ask, pauseMs);
    }
  });
  // What was typed before may still be about to be sent, or its answer on the way.
  input.addEventListener("compositionstart", close);
  input.addEventListener("compositionend", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pauseMs);
  });
  input.addEventListener("keydown", (event) => {
    // Safari ends the composition before the key that ended it, and marks that key by 229.
    if (!event.isComposing && event.keyCode !== 229) {
      (list.hidden ? onClosedKey : onOpenKey)(event);
    }
  });
  input.addEventListener("blur", close);
  // A press on an option must not take the focus from the box before it counts.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) {
      choose(option);
    }
  });
})();
