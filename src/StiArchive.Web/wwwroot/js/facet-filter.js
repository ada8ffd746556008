// Gives each long list of facet values a box that filters it. Without this script the list is whole.
"use strict";

(() => {
  const fewest = 8;

  // Full-width letters are those of half the width, and capitals small ones.
  const folded = (text) => text.normalize("NFKC").trim().toLowerCase();

  function addBox(details) {
    const items = [...details.querySelectorAll("li")];
    if (items.length < fewest) {
      return;
    }
    const box = document.createElement("input");
    box.type = "search";
    box.className = "facet-filter";
    box.setAttribute("aria-label", details.dataset.filterLabel);
    box.placeholder = details.dataset.filterLabel;
    const status = document.createElement("p");
    status.className = "facet-unlisted";
    status.setAttribute("role", "status");

    function filter() {
      const wanted = folded(box.value);
      for (const item of items) {
        item.hidden = !folded(item.querySelector(".facet-label").textContent).includes(wanted);
      }
      const left = items.filter((item) => !item.hidden).length;
      const { noneFits, filterCount } = details.dataset;
      status.textContent = wanted === "" ? "" : left === 0 ? noneFits : filterCount.replace("{0}", left);
    }

    // While an input method composes, the box holds half a syllable, which no value has.
    box.addEventListener("input", (event) => event.isComposing || filter());
    box.addEventListener("compositionend", filter);
    details.querySelector("summary").after(box, status);
  }

  document.querySelectorAll(".facet-more").forEach(addBox);
})();
