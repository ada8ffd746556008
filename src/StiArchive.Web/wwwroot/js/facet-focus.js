// Whoever chooses filters by the keyboard goes on where they were: a choice brings a new page, which would begin at its top.
// Without this script it does.
"use strict";

(() => {
  const key = "facet-chosen";

  function goOn() {
    const chosen = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    const link = [...document.querySelectorAll("[data-facet]")].find((value) => value.dataset.facet === chosen);
    if (!link) {
      return;
    }
    link.closest("details")?.setAttribute("open", "");
    // Read out with the link: how much is left.
    link.setAttribute("aria-describedby", "results-count");
    link.focus();
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-facet]");
    // A key makes clicks that have no count.
    if (link && event.detail === 0) {
      sessionStorage.setItem(key, link.dataset.facet);
    }
  });
  goOn();
})();
