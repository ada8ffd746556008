// A click on the link of a passage also offers to copy its lasting address, or the passage with its source.
"use strict";

(() => {
  const template = document.getElementById("passage-tools");
  let tools = null;
  let owner = null;

  function close(returnFocus) {
    if (tools === null) {
      return;
    }
    tools.remove();
    owner.setAttribute("aria-expanded", "false");
    if (returnFocus) {
      owner.focus();
    }
    tools = owner = null;
  }

  function open(link) {
    close(false);
    owner = link;
    tools = template.content.firstElementChild.cloneNode(true);
    tools.popover = "manual";
    link.setAttribute("aria-expanded", "true");
    link.after(tools);
    if (tools.showPopover !== undefined) {
      tools.showPopover();
      place(link.getBoundingClientRect());
    }
  }

  // Over everything, so that no table's box cuts it off; below the link, and never beyond the window's sides.
  function place(link) {
    const furthest = document.documentElement.clientWidth - tools.offsetWidth - 8;
    tools.style.left = `${scrollX + Math.max(8, Math.min(link.left, furthest))}px`;
    tools.style.top = `${scrollY + link.bottom + 4}px`;
  }

  // The link still leads to its passage; but a browser that follows it forgets where the focus was, and the tools are there.
  function follow(link) {
    const isOpen = link === owner;
    close(false);
    location.hash = link.getAttribute("href");
    if (!isOpen) {
      open(link);
    }
    link.focus({ preventScroll: true });
  }

  // The words of the passage as printed. Of an abstract, its parts stand in several rows.
  function textOf(link) {
    const anchor = link.getAttribute("href").slice(1);
    const parts = [document.getElementById(anchor), ...document.querySelectorAll(`[data-of="${CSS.escape(anchor)}"]`)];
    const whole = link.closest(".passage, .reference-text, h2, h3, h4, figcaption, caption, tr");
    if (whole.classList.contains("passage")) {
      return parts.map(words).reduce(joined);
    }
    return whole.cells === undefined ? words(whole) : [...whole.cells].map(words).join(" | ");
  }

  // Chinese sentences follow each other without a blank.
  function joined(text, next) {
    return /[\u2e80-\uffef]$/.test(text) ? text + next : `${text} ${next}`;
  }

  function words(element) {
    const copy = element.cloneNode(true);
    for (const tool of copy.querySelectorAll(".permalink, .passage-tools, .in-doubt")) {
      tool.remove();
    }
    return copy.textContent.replace(/\s+/g, " ").trim();
  }

  // In one step, so that nothing in the text is taken for a place holder.
  function fill(form, values) {
    return form.replace(/\{(text|link)\}/g, (_, name) => values[name]);
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.permalink[data-passage]");
    if (link !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      follow(link);
      return;
    }
    const button = event.target.closest(".passage-tools button");
    if (button === null) {
      close(false);
      return;
    }
    const values = { text: textOf(owner), link: template.dataset.address + owner.dataset.passage };
    document.dispatchEvent(new CustomEvent("copytext", { detail: fill(button.dataset.form, values) }));
    close(true);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close(true);
    }
  });

  for (const link of document.querySelectorAll("a.permalink[data-passage]")) {
    link.setAttribute("aria-expanded", "false");
  }
})();
