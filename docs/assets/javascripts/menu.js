/*
 * The menu on a small screen, for the keyboard and for screen readers. The theme opens it with a label, which no key
 * reaches, and leaves the links of the closed menu in the way of the Tab key. Here the label becomes a button, what lies
 * behind the open menu rests, and Escape closes it. Without JavaScript the label stays as it is.
 */

const box = document.getElementById("__drawer");
const label = document.querySelector(".md-header__button[for=__drawer]");
const menu = document.querySelector(".md-sidebar--primary");
const behind = ".md-banner, .md-header, .md-content, .md-sidebar--secondary, .md-footer, .md-top, .md-skip";
// Where the theme shows the menu beside the text, there is nothing to open.
const wide = matchMedia("(min-width: 76.25em)");

const button = document.createElement("button");
button.type = "button";
button.className = label.className;
button.setAttribute("aria-label", "Menu");
button.append(...label.childNodes);
label.replaceWith(button);

function show() {
  const open = box.checked && !wide.matches;
  button.setAttribute("aria-expanded", String(open));
  for (const element of document.querySelectorAll(behind)) element.inert = open;
  if (open) menu.querySelector("a").focus();
}

function set(open) {
  box.checked = open;
  box.dispatchEvent(new Event("change"));
  if (!open) button.focus();
}

button.addEventListener("click", () => set(!box.checked));
box.addEventListener("change", show);
wide.addEventListener("change", show);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && box.checked && !wide.matches) set(false);
});
show();

// A group that opens and shuts has a bare arrow: a label, which the Tab key reaches and which says nothing. A label may
// not be called a button, so a button takes its place.
for (const arrow of document.querySelectorAll(".md-nav__link[for][tabindex]")) {
  const group = document.getElementById(arrow.htmlFor);
  const link = arrow.parentElement.querySelector("a");
  if (!group || !link) continue;
  const button = document.createElement("button");
  button.type = "button";
  button.id = arrow.id;
  button.className = arrow.className;
  button.setAttribute("aria-label", `Pages under ${link.textContent.trim()}`);
  button.append(...arrow.childNodes);
  arrow.replaceWith(button);
  const tell = () => button.setAttribute("aria-expanded", String(group.checked));
  button.addEventListener("click", () => {
    group.checked = !group.checked;
    tell();
  });
  group.addEventListener("change", tell);
  tell();
}
