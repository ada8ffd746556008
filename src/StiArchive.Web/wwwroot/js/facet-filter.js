// Gives each long list of facet values a box that filters it. Without this script the list is whole.
"use strict";

(() => {
  const fewest = 8;

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
    box.addEventListener("input", () => {
      const wanted = box.value.trim().toLocaleLowerCase();
      for (const item of items) {
        item.hidden = !item.textContent.toLocaleLowerCase().includes(wanted);
      }
    });
    details.querySelector("summary").after(box);
  }

  document.querySelectorAll(".facet-more").forEach(addBox);
})();
