/* Say what is wrong with the element that has the focus: it must be seen, show that it has the focus, and lie under nothing. */
() => {
  const element = document.activeElement;
  const name = `${element.localName}.${element.className} ${(element.textContent || element.ariaLabel || "").trim().slice(0, 30)}`;
  if (element === document.body) return null;
  const seen = (e) => e.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  // A hidden radio button or check box shows its focus on its label or on what surrounds it.
  const shows = (e) => e && getComputedStyle(e).outlineStyle !== "none" && parseFloat(getComputedStyle(e).outlineWidth) >= 2;
  const stand = element.matches("input[type=radio], input[type=checkbox]") ? [...element.labels, element.parentElement, ...element.parentElement.querySelectorAll("label")] : [];
  const marked = [element, ...stand].filter((e) => shows(e) && seen(e));
  if (!marked.length) return `${name}: no outline`;
  const place = marked[0];
  // A link that breaks over two lines has a box for each; one of them has to lie open.
  const boxes = [...place.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  if (!boxes.length) return `${name}: no size`;
  const open = boxes.some((box) => {
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const top = document.elementFromPoint(x, y);
    return top && (place.contains(top) || top.contains(place));
  });
  return open ? null : `${name}: hidden, or out of the window, at ${boxes.map((b) => [b.left, b.top].map(Math.round)).join(" ")}`;
}
