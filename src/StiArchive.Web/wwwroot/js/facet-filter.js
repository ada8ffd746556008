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
    const status = document.createElement("p");
    status.className = "facet-unlisted";
    status.setAttribute("role", "status");
    box.addEventListener("input", () => {
      const wanted = box.value.trim().toLocaleLowerCase();
      for (const item of items) {
        item.hidden = !item.textContent.toLocaleLowerCase().includes(wanted);
      }
      status.textContent = items.every((item) => item.hidden) ? details.dataset.noneFits : "";
    });
    details.querySelector("summary").after(box, status);
  }

  document.querySelectorAll(".facet-more").forEach(addBox);
})();
