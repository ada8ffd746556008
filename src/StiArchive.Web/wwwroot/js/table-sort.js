// Sorts a table by a column: upwards, downwards, as printed. Numbers go by their value, words by the order of their language,
// empty cells last; rows that are equal keep their order.
"use strict";

(() => {
  const mostlyNumbers = 0.8;

  // 2,600   12.5%   −3   ＋0.4   48.5 亿元   1.2e-5; full width too
  function numberOf(text) {
    const plain = text.normalize("NFKC").replace(/[−–—]/g, "-").replace(/(?<=\d),(?=\d{3})/g, "").trim();
    const match = /^[<>≈~约]?\s*([+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*[^\d\s-][^\d-]{0,7}$|^[<>≈~约]?\s*([+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i.exec(plain);
    return match === null ? null : Number(match[1] ?? match[2]);
  }

  function keysOf(rows, column) {
    // A dash stands for "no value".
    const texts = rows.map((row) => row.cells[column].textContent.trim().replace(/^[-–—−]+$/, ""));
    const numbers = texts.map(numberOf);
    const filled = texts.filter((text) => text !== "").length;
    const areNumbers = numbers.filter((number) => number !== null).length >= filled * mostlyNumbers;
    return areNumbers ? numbers : texts.map((text) => (text === "" ? null : text));
  }

  function sort(table, rows, column, direction) {
    const words = new Intl.Collator(table.closest("[lang]").lang, { numeric: true });
    const keys = new Map(keysOf(rows, column).map((key, index) => [rows[index], key]));
    const compare = (a, b) => (typeof a === "number" ? a - b : words.compare(a, b));
    const sorted = direction === 0 ? rows : [...rows].sort((a, b) => {
      const [left, right] = [keys.get(a), keys.get(b)];
      if (left === null || right === null) {
        return (left === null) - (right === null);
      }
      return direction * compare(left, right);
    });
    table.tBodies[0].append(...sorted);
  }

  function prepare(table) {
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows];
    if (rows.length < 2) {
      return;
    }
    heads.forEach((head, column) => {
      if (head.textContent.trim() === "" || head.querySelector("a") !== null) {
        return;
      }
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const next = { ascending: "descending", descending: null }[head.getAttribute("aria-sort")];
        const order = next === undefined ? "ascending" : next;
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        if (order !== null) {
          head.setAttribute("aria-sort", order);
        }
        sort(table, rows, column, { ascending: 1, descending: -1 }[order] ?? 0);
      });
    });
  }

  document.querySelectorAll(".table table").forEach(prepare);
})();
