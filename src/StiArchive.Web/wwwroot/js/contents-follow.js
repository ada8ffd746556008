// Marks in the contents list the part that is being read.
"use strict";

(() => {
  const root = document.documentElement;
  const list = document.querySelector(".contents");
  const links = new Map([...list.querySelectorAll("a")].map((link) => [link.getAttribute("href").slice(1), link]));
  const parts = [...links.keys()].map((anchor) => document.getElementById(anchor)).filter((part) => part !== null);
  let current = null;
  let chosen = null;
  let chosenAt = 0;
  let isWaiting = false;

  // A quarter of the way down the window; over the last screen it sinks to the bottom, so that the last parts, which cannot be
  // moved further up, have their turn too.
  function lineBeingRead(end) {
    const start = Math.max(0, end - innerHeight * 0.75);
    const sunk = scrollY > start ? (scrollY - start) / (end - start) : 0;
    return innerHeight * (0.25 + 0.75 * sunk);
  }

  // What a reader chose is being read until the page is moved, also where it ends before that part can be moved up.
  function partBeingRead() {
    if (chosen !== null && Math.abs(scrollY - chosenAt) < 1) {
      return chosen;
    }
    chosen = null;
    const line = lineBeingRead(root.scrollHeight - innerHeight);
    return parts.filter((part) => part.getBoundingClientRect().top <= line).at(-1);
  }

  function follow() {
    isWaiting = false;
    const link = links.get(partBeingRead()?.id) ?? null;
    if (link === current) {
      return;
    }
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "location");
    current = link;
    if (link !== null) {
      keepInSight(link);
    }
  }

  // Only the list scrolls, never the page.
  function keepInSight(link) {
    const [box, line] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
    if (line.top < box.top || line.bottom > box.bottom) {
      list.scrollTop += line.top - box.top - box.height / 2;
    }
  }

  // Once a frame, however often the page reports that it moves.
  function followSoon() {
    if (!isWaiting) {
      isWaiting = true;
      requestAnimationFrame(follow);
    }
  }

  // The browser has been there already.
  function choose() {
    chosen = parts.find((part) => part.matches(":target")) ?? null;
    chosenAt = scrollY;
    followSoon();
  }

  addEventListener("scroll", followSoon, { passive: true });
  addEventListener("resize", followSoon);
  addEventListener("hashchange", choose);
  addEventListener("load", choose);
})();
