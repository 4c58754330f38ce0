const form = document.getElementById('form');
const rules = { title: [5, 120], description: [20, 5000], place: [0, 120] };
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const data = Object.fromEntries(new FormData(form));
  const wrong = Object.entries(rules).filter(([name, [min, max]]) => data[name].trim().length < min || data[name].trim().length > max);
  const summary = document.getElementById('summary');
  summary.hidden = wrong.length === 0;
  summary.textContent = wrong.map(([name, [min, max]]) => `${name}: ${min} tot ${max} tekens.`).join(' ');
  if (wrong.length) return summary.focus();
  void fetch('/v1/wijken/centrum/voorstellen', { method: 'POST', headers: { 'Idempotency-Key': crypto.randomUUID() }, body: JSON.stringify(data) });
});
globalThis.formReady = true;
