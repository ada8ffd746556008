// Walks through the marked words of a paper by two buttons, or by n and p while one of them has the focus.
"use strict";

(() => {
  const bar = document.getElementById("match-bar");
  const marks = [...document.querySelectorAll(".paper mark")].filter((mark) => mark.closest(".found") === null);
  const status = bar?.querySelector("[role=status]");
  const aroundChars = 24;
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
    const next = (current < 0 ? start(step) : current) + step;
    marks[current]?.removeAttribute("aria-current");
    current = (next + marks.length) % marks.length;
    marks[current].setAttribute("aria-current", "true");
    marks[current].scrollIntoView({ block: "center", inline: "nearest" });
    say(next < 0 ? status.dataset.fromEnd : next === marks.length ? status.dataset.fromStart : status.dataset.place);
  }

  // Who does not see the page hears the words as well: the focus stays in the bar.
  function say(place) {
    const words = document.createElement("span");
    words.className = "visually-hidden";
    words.lang = marks[current].closest("[lang]").lang;
    words.textContent = `: ${wordsRound(marks[current])}`;
    status.replaceChildren(form(place, current + 1, marks.length), words);
  }

  function wordsRound(mark) {
    const text = mark.closest("td, th, li, p, h1, h2, h3, h4, figcaption, caption") ?? mark;
    const before = document.createRange();
    before.setStart(text, 0);
    before.setEndBefore(mark);
    const start = before.toString().length;
    const words = text.textContent.slice(Math.max(0, start - aroundChars), start + mark.textContent.length + aroundChars);
    return words.replace(/\s+/g, " ").trim();
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
