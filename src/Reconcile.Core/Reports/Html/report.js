"use strict";
// Hovering, picking and filtering. The page says the same without this script; nothing is read from outside it.
(() => {
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const one = (selector) => document.querySelector(selector);
  document.documentElement.classList.add("js");

  const cards = new Map(all(".finding").map((card) => [card.id, card]));
  const columns = one(".columns");
  const texts = all(".text");
  const panel = one("#findings");
  const joins = one("#joins");
  const status = one("#status");
  const only = one("#only");
  const source = one("#source");
  const find = one("#find");
  const wide = matchMedia("(min-width: 62rem)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  // What lights up with a finding: its passages and the chips before them.
  const passages = new Map(Array.from(cards.keys(), (id) => [id, []]));
  for (const mark of all("[data-c]")) {
    for (const id of mark.dataset.c.split(" ")) {
      passages.get(id).push(mark);
    }
  }
  for (const chip of all("[data-of]")) {
    passages.get(chip.dataset.of).push(chip);
  }

  let near = null;
  let picked = null;

  const light = (id, name, isOn) => {
    if (id !== null) {
      cards.get(id).classList.toggle(name, isOn);
      passages.get(id).forEach((mark) => mark.classList.toggle(name, isOn));
    }
  };

  const isShown = (id) => {
    const card = cards.get(id);
    const verdict = ["contradicted", "divergent", "corroborated"].find((name) => card.classList.contains(name));
    return !card.hidden && one("#show-" + (verdict ?? "single-source")).checked;
  };

  const shownAt = (mark) => mark.dataset.c.split(" ").filter(isShown);

  const hover = (id) => {
    if (id !== near) {
      light(near, "near", false);
      near = id;
      light(near, "near", true);
    }
  };

  // The first words of a finding in each article that has some.
  const firstMarks = (id) => {
    const firsts = new Map();
    for (const mark of passages.get(id)) {
      const text = mark.closest(".text");
      if (text && mark.dataset.c && !firsts.has(text)) {
        firsts.set(text, mark);
      }
    }
    return firsts;
  };

  const behavior = () => (calm.matches ? "auto" : "smooth");

  // Brings the passages of all articles to one height: that of the one that was clicked, else near the top.
  const align = (id, origin) => {
    if (!wide.matches) {
      return;
    }
    const firsts = firstMarks(id);
    const height = origin
      ? origin.getBoundingClientRect().top
      : columns.getBoundingClientRect().top + columns.clientHeight * 0.3;
    for (const [text, mark] of firsts) {
      if (!origin || text !== origin.closest(".text")) {
        text.scrollTo({ top: text.scrollTop + mark.getBoundingClientRect().top - height, behavior: behavior() });
      }
    }
    const [column] = firsts.keys();
    if (!origin && column) {
      const [box, view] = [column.getBoundingClientRect(), columns.getBoundingClientRect()];
      if (box.left < view.left || box.right > view.right) {
        columns.scrollTo({ left: columns.scrollLeft + box.left - view.left, behavior: behavior() });
      }
    }
  };

  // Lines from article to article between the passages that can be seen.
  let isDrawing = false;
  const draw = () => {
    isDrawing = false;
    joins.replaceChildren();
    if (picked === null || !wide.matches) {
      return;
    }
    const view = columns.getBoundingClientRect();
    const base = joins.getBoundingClientRect();
    let last = null;
    for (const text of texts) {
      const mark = firstMarks(picked).get(text);
      const box = mark?.getClientRects()[0];
      const column = text.getBoundingClientRect();
      const top = column.top + text.querySelector("header").offsetHeight;
      if (!box || box.top < top || box.bottom > column.bottom || column.right < view.left || column.left > view.right) {
        continue;
      }
      if (last) {
        // From margin to margin, so that no word is crossed.
        const [x1, y1] = [last.right - 14 - base.left, last.y - base.top];
        const [x2, y2] = [column.left + 14 - base.left, (box.top + box.bottom) / 2 - base.top];
        const bend = (x2 - x1) / 2;
        const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
        path.setAttribute("d", `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`);
        joins.append(path);
      }
      last = { right: column.right, y: (box.top + box.bottom) / 2 };
    }
  };
  const redraw = () => {
    if (!isDrawing) {
      isDrawing = true;
      requestAnimationFrame(draw);
    }
  };

  const focusColumns = () => {
    const concerned = picked === null ? null : new Set(cards.get(picked).dataset.s.split(" ").map((at) => texts[at]).filter(Boolean));
    texts.forEach((text) => text.classList.toggle("on", concerned?.has(text) ?? false));
    columns.classList.toggle("only", concerned !== null && concerned.size > 0 && only.checked);
    redraw();
  };

  // Long enough to be read, then out of the way of the words below it.
  let silence = 0;
  const say = (text) => {
    clearTimeout(silence);
    status.textContent = text;
    silence = setTimeout(() => status.replaceChildren(), 6000);
  };

  const pick = (id, origin) => {
    light(picked, "hot", false);
    one(".pick[aria-current]")?.removeAttribute("aria-current");
    picked = id;
    light(picked, "hot", true);
    focusColumns();
    if (id === null) {
      history.replaceState(null, "", location.pathname + location.search);
      say("");
      return;
    }
    const card = cards.get(id);
    card.querySelector(".pick").setAttribute("aria-current", "true");
    history.replaceState(null, "", "#" + id);
    say("");
    if (origin) {
      card.querySelector(":scope > details")?.setAttribute("open", "");
      if (wide.matches) {
        card.scrollIntoView({ block: "center", behavior: behavior() });
      }
      const here = shownAt(origin);
      say(
        here.length > 1
          ? `Claim ${here.indexOf(id) + 1} of ${here.length} at this place (${id}); click again for the next`
          : "",
      );
    }
    align(id, origin);
    redraw();
  };

  // Pointer.

  document.addEventListener("mouseover", (event) => {
    const mark = event.target.closest?.(".m, .chip, .finding");
    hover(
      !mark ? null : mark.dataset.c ? (shownAt(mark)[0] ?? null) : (mark.dataset.of ?? mark.id),
    );
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link?.matches(".pick, .chip")) {
      event.preventDefault();
      const id = link.dataset.of ?? link.hash.slice(1);
      pick(picked === id && link.matches(".pick") ? null : id, link.matches(".chip") ? markAfter(link) : null);
    } else if (link?.matches(".quote")) {
      // On a narrow page the link leads to the words; on a wide one they come to the reader.
      const id = link.closest(".finding").id;
      if (wide.matches) {
        event.preventDefault();
        if (picked !== id) {
          pick(id, null);
        }
        bring(link.hash.slice(1));
      } else {
        pick(id, null);
        history.replaceState(null, "", location.pathname + location.search);
      }
    } else if (!link) {
      const mark = event.target.closest(".m");
      const here = mark && getSelection().isCollapsed ? shownAt(mark) : [];
      if (here.length > 0) {
        pick(here[(here.indexOf(picked) + 1) % here.length], mark);
      }
    }
  });

  const markAfter = (anchor) => {
    let next = anchor;
    while (next && !next.matches(".m")) {
      next = next.nextElementSibling;
    }
    return next;
  };

  // Scrolls one article to a passage that is not the finding's first there.
  const bring = (id) => {
    const mark = markAfter(document.getElementById(id));
    const text = mark?.closest(".text");
    if (mark && ![...firstMarks(picked).values()].includes(mark)) {
      const top = text.getBoundingClientRect().top + text.clientHeight * 0.3;
      text.scrollTo({ top: text.scrollTop + mark.getBoundingClientRect().top - top, behavior: behavior() });
    }
    text?.scrollIntoView({ inline: "nearest", block: "nearest" });
  };

  // Keyboard: Tab reaches every finding; arrows go from one to the next, Escape lets go.

  document.addEventListener("focusin", (event) => {
    hover(event.target.closest(".finding")?.id ?? event.target.dataset?.of ?? null);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && picked !== null) {
      pick(null, null);
    }
    if (!event.target.matches?.(".pick") || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const picks = all(".pick").filter((link) => link.offsetParent !== null);
    const at = picks.indexOf(event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: picks.length - 1 }[event.key];
    if (picks[to]) {
      event.preventDefault();
      picks[to].focus();
      pick(picks[to].hash.slice(1), null);
    }
  });

  // Filters.

  const contents = new Map();
  const filter = () => {
    const words = find.value.trim().toLowerCase();
    for (const [id, card] of cards) {
      if (words && !contents.has(id)) {
        contents.set(id, card.textContent.toLowerCase());
      }
      card.hidden =
        (source.value !== "" && !card.dataset.s.split(" ").includes(source.value)) ||
        (words !== "" && !contents.get(id).includes(words));
    }
    const shown = Array.from(cards.keys()).filter(isShown).length;
    one(".none").hidden = shown > 0;
    if (picked !== null && !isShown(picked)) {
      pick(null, null);
    }
    say(`${shown} of ${cards.size} shown`);
  };
  source.addEventListener("change", filter);
  find.addEventListener("input", filter);
  all(".verdicts input").forEach((box) => box.addEventListener("change", filter));
  only.addEventListener("change", focusColumns);

  columns.addEventListener("scroll", redraw, { passive: true });
  texts.forEach((text) => text.addEventListener("scroll", redraw, { passive: true }));
  addEventListener("resize", redraw);

  const follow = () => {
    const id = location.hash.slice(1).split("-")[0];
    if (cards.has(id) && isShown(id)) {
      pick(id, null);
      cards.get(id).scrollIntoView({ block: "center" });
    }
  };
  addEventListener("hashchange", follow);
  follow();
})();
