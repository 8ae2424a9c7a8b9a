/* Buttons that copy a text of the page. They are hidden until this script runs, and the text can be selected without. */
(function () {
  "use strict";

  var buttons = document.querySelectorAll("button[data-copy]");
  if (!buttons.length) return;

  // Said by screen readers; the same words stand on the button for a moment.
  var status = document.createElement("p");
  status.className = "copy-status";
  status.setAttribute("role", "status");
  status.setAttribute("aria-live", "polite");
  document.body.appendChild(status);

  // For browsers, and pages without https, that have no clipboard: select the text and ask for a copy.
  function copySelected(source) {
    var selection = window.getSelection();
    var range = document.createRange();
    range.selectNodeContents(source);
    selection.removeAllRanges();
    selection.addRange(range);
    var done = document.execCommand("copy");
    if (done) selection.removeAllRanges();
    return done;
  }

  function say(button, label, words) {
    button.textContent = words;
    status.textContent = words;
    window.setTimeout(function () {
      button.textContent = label;
      status.textContent = "";
    }, 4000);
  }

  buttons.forEach(function (button) {
    var source = document.getElementById(button.getAttribute("data-copy"));
    var label = button.textContent;
    if (!source) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      function fallBack() {
        say(button, label, copySelected(source) ? "Copied" : "Selected: copy it with your keyboard");
      }
      if (!navigator.clipboard) return fallBack();
      navigator.clipboard.writeText(source.textContent).then(function () {
        say(button, label, "Copied");
      }, fallBack);
    });
  });
})();
