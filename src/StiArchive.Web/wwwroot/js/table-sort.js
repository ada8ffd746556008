// Sorts a table by a column: upwards, downwards, as printed. Numbers go by their value, words by the order of their language,
// empty cells last; rows that are equal keep their order.
"use strict";

(() => {
  const mostlyNumbers = 0.8;
  const noValue = /^(?:[-–—―−./…]+|n\.?\s?[ad]\.?|无)$/i;
  const footnoteMarks = /[\u2460-\u24ff\u2776-\u2793⁰¹²³⁴-⁹*†‡※]+/g;
  const number = /^[<>≤≥≈~约近超]?\s*([+-]?)\s*(?:[A-Z]{0,3}[$¥€£₩])?\s*([+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*((?![\s-])\D{0,12})$/i;
  const powers = { 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
  const power = /^(?!百分)([百千万萬亿億]+)|^(thousand|million|billion|trillion)/i;
  const hanDigits = "〇一二三四五六七八九";
  const hanPowers = { 十: 10, 百: 100, 千: 1000 };
  const hanNumber = /^第?([〇零一二两三四五六七八九十百千]+)[年月日级等类位名章节期次届项组号]?$/;

  // 2,600   12.5%   −3   (1.5)   3000 万元   48.5 亿元   US$ 1.2 billion   1.2e-5   0.05**   十二   二〇一九年; full width too
  function numberOf(text) {
    const plain = text
      .replace(footnoteMarks, "")
      .normalize("NFKC")
      .replace(/[−–—]/g, "-")
      .replace(/(?<=\d)[, '’](?=\d{3}(?!\d))/g, "")
      .trim();
    const inBrackets = /^\(([^()]+)\)$/.exec(plain);
    if (inBrackets !== null) {
      const value = numberOf(inBrackets[1]);
      return value === null ? null : -value;
    }
    const [, sign, digits, unit] = number.exec(plain) ?? [];
    if (digits === undefined) {
      return hanNumberOf(plain);
    }
    return Number(digits) * (sign === "-" ? -1 : 1) * timesOf(unit);
  }

  // 万, 千万, 万亿, million: a million stands above nine hundred thousand, whatever their digits say.
  function timesOf(unit) {
    const [, han, english] = power.exec(unit) ?? [];
    const names = han === undefined ? [english?.toLowerCase()] : [...han];
    return names.reduce((times, name) => times * (powers[name] ?? 1), 1);
  }

  // 十二 by its powers, 二〇一九 digit by digit.
  function hanNumberOf(text) {
    const [, signs] = hanNumber.exec(text) ?? [];
    if (signs === undefined) {
      return null;
    }
    const plain = [...signs.replaceAll("零", "〇").replaceAll("两", "二")];
    if (!plain.some((sign) => sign in hanPowers)) {
      return Number(plain.map((sign) => hanDigits.indexOf(sign)).join(""));
    }
    let [sum, digit] = [0, null];
    for (const sign of plain) {
      sum += sign in hanPowers ? (digit ?? 1) * hanPowers[sign] : 0;
      digit = sign in hanPowers || sign === "〇" ? null : hanDigits.indexOf(sign);
    }
    return sum + (digit ?? 0);
  }

  function keysOf(rows, column) {
    const texts = rows.map((row) => row.cells[column].textContent.trim()).map((text) => (noValue.test(text) ? "" : text));
    const filled = texts.filter((text) => text !== "");
    // Brackets make a number negative, as accountants write; where all have them, they only number the rows.
    const areAllInBrackets = filled.every((text) => /^[(（].*[)）]$/.test(text));
    const numbers = texts.map((text) => numberOf(areAllInBrackets ? text.slice(1, -1) : text));
    const areNumbers = numbers.filter((value) => value !== null).length >= filled.length * mostlyNumbers;
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
