// Walks through the marked words of a paper by two buttons, or by n and p while one of them has the focus.
"use strict";

(() => {
  const bar = document.getElementById("match-bar");
  const marks = [...document.querySelectorAll(".paper mark")].filter((mark) => mark.closest(".found") === null);
  const status = bar?.querySelector("[role=status]");
  let current = -1;

  function form(pattern, ...values) {
    return pattern.replace(/\{(\d)\}/g, (_, number) => values[number]);
  }

  // The first step goes to the first mark below what is being read.
  function start(step) {
    const below = marks.findIndex((mark) => mark.getBoundingClientRect().top > 0);
    return (below < 0 ? marks.length : below) - (step > 0 ? 1 : 0);
  }

  function walk(step) {
    const from = current < 0 ? start(step) : current;
    marks[current]?.removeAttribute("aria-current");
    current = (from + step + marks.length) % marks.length;
    marks[current].setAttribute("aria-current", "true");
    marks[current].scrollIntoView({ block: "center", inline: "nearest" });
    status.textContent = form(status.dataset.place, current + 1, marks.length);
  }

  if (bar === null || marks.length === 0) {
    return;
  }
  status.textContent = form(status.dataset.count, marks.length);
  bar.hidden = false;
  bar.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button !== null) {
      walk(Number(button.dataset.step));
    }
  });
  bar.addEventListener("keydown", (event) => {
    const step = { n: 1, p: -1 }[event.key];
    if (step !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      walk(step);
    }
  });
})();
