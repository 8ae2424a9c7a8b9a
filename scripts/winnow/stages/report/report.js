"use strict";
// Comfort only: what a link leads to is brought into view, and all articles can be opened or closed at once.
const opened = (element) => {
  for (let at = element; at; at = at.parentElement) {
    if (at.localName === "details") {
      at.open = true;
    }
  }
};
const arrive = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) {
    return;
  }
  opened(target);
  if (!target.getClientRects().length) {
    document.getElementById("v-all").checked = true;
  }
  target.scrollIntoView();
};
addEventListener("hashchange", arrive);
arrive();
for (const button of document.querySelectorAll("button[data-open]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    for (const article of document.querySelectorAll("details.article")) {
      article.open = button.dataset.open === "true";
    }
  });
}
