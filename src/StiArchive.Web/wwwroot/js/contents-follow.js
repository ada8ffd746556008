// Marks in the contents list the part that is being read.
"use strict";

(() => {
  const list = document.querySelector(".contents");
  const links = new Map([...list.querySelectorAll("a")].map((link) => [link.getAttribute("href").slice(1), link]));
  const parts = [...links.keys()].map((anchor) => document.getElementById(anchor)).filter((part) => part !== null);
  const inView = new Set();
  let current = null;

  // Sections follow each other and are no larger than their own text: the last that has begun is being read.
  function follow() {
    const read = parts.filter((part) => inView.has(part)).at(-1);
    const link = read === undefined ? current : links.get(read.id);
    if (link === current || link === undefined) {
      return;
    }
    current?.removeAttribute("aria-current");
    link.setAttribute("aria-current", "location");
    current = link;
    keepInSight(link);
  }

  // Only the list scrolls, never the page.
  function keepInSight(link) {
    const [box, line] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
    if (line.top < box.top || line.bottom > box.bottom) {
      list.scrollTop += line.top - box.top - box.height / 2;
    }
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) {
          inView.add(entry.target);
        } else {
          inView.delete(entry.target);
        }
      }
      follow();
    },
    // A line a quarter of the way down the window: the part that it crosses.
    { rootMargin: "-25% 0px -75% 0px" },
  );
  parts.forEach((part) => observer.observe(part));
})();
