import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import '@awesome.me/webawesome/dist/components/select/select.js';
import '@awesome.me/webawesome/dist/components/option/option.js';
import '@awesome.me/webawesome/dist/components/button/button.js';

const app = document.getElementById('app');
app.innerHTML = `<form><wa-input id="title" name="title" label="Uw idee in één zin" hint="Bijvoorbeeld: een bankje bij de speeltuin." required minlength="5" maxlength="120"></wa-input>
<wa-textarea name="description" label="Vertel erover" hint="Wat wilt u, en waarom is dat goed voor de buurt?" required minlength="20" maxlength="5000" rows="6"></wa-textarea>
<wa-input name="place" label="Waar is het? (hoeft niet)" hint="Een straat of plek." maxlength="120"></wa-input>
<wa-select name="area" label="In welke buurt? (hoeft niet)"><wa-option value="">Weet ik niet</wa-option></wa-select>
<label>Foto (hoeft niet) <input type="file" name="photo" accept="image/*"></label>
<wa-button type="submit">Dien het voorstel in</wa-button></form>`;
app.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  void fetch('/v1/wijken/centrum/voorstellen', { method: 'POST', headers: { 'Idempotency-Key': crypto.randomUUID() }, body: JSON.stringify(Object.fromEntries(new FormData(event.target))) });
});
void customElements.whenDefined('wa-input').then(() => app.querySelector('#title').updateComplete).then(() => { globalThis.formReady = true; });
