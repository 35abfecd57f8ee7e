/* One key for each choice; h only goes to the dangers, each of which has a key of its own. They can be turned off (WCAG 2.1.4), and are silent while somebody writes or chooses in a list. Without script the
   choices are there all the same. */
const form = document.getElementById('triage');
const keys = document.getElementById('keys');
const button = document.getElementById('keys-switch');
const STORED = 'innspill.triage.keys';

function stored() {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch (refused) {
    return true;
  }
}

let on = stored();

function show() {
  button.setAttribute('aria-pressed', String(on));
  button.textContent = on ? button.dataset.on : button.dataset.off;
  document.documentElement.classList.toggle('keys-off', !on);
}

function writes(target) {
  return target.matches('select, textarea, [contenteditable], input:not([type=radio]):not([type=checkbox])');
}

if (form && keys && button) {
  keys.hidden = false;
  show();
  button.addEventListener('click', () => {
    on = !on;
    try {
      localStorage.setItem(STORED, on ? 'on' : 'off');
    } catch (refused) {
      // it holds for this page, then
    }
    show();
  });
  document.addEventListener('keydown', (event) => {
    if (!on || event.repeat || event.ctrlKey || event.altKey || event.metaKey || writes(event.target)) {
      return;
    }
    const chosen = form.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!chosen) {
      return;
    }
    event.preventDefault();
    if (chosen.matches('input')) {
      chosen.checked = true;
    }
    if (chosen.dataset.go) {
      document.getElementById(chosen.dataset.go).focus();
      return;
    }
    form.requestSubmit(document.getElementById('decide-next'));
  });
}
