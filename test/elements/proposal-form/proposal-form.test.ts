import type { Api } from '@wijkaanpak/client';
import type { ProposalInput } from '@wijkaanpak/domain';
import type { WijkSubmitEvent } from '@wijkaanpak/elements';
import '../../../packages/elements/src/proposal-form/define.ts';
import { proposal } from '../../support/content.ts';
import { assert, flakySource, holdsEverywhere, inside, isAccessible, mount, sendKeys, service, settled, textOf, type, until } from '../support.ts';

const src = '/v1/wijken/centrum';
const show = (api: Api, mounting = {}) => mount('wijk-proposal-form', { src, api, ...mounting });
const submit = (element: Element) => inside(element, '[part=submit]').click();
const fill = (element: Element) => {
  type(element, '#title', 'Een bankje bij de speeltuin');
  type(element, '#description', 'Daar kunnen ouders en ouderen zitten en praten.');
};
const isDone = (element: Element) => until(() => element.shadowRoot!.querySelector('.done'));

/** A real picture, drawn here. */
async function picture(width: number, height: number): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d')!;
  for (let x = 0; x < width; x += 40) for (let y = 0; y < height; y += 40) {
    pen.fillStyle = `rgb(${x % 255} ${y % 255} ${(x * y) % 255})`;
    pen.fillRect(x, y, 40, 40);
  }
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), 'image/jpeg', 0.95));
}

/** The same JPEG with an EXIF segment that says where it was taken. */
async function withExif(jpeg: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await jpeg.arrayBuffer());
  const exif = new TextEncoder().encode('Exif\0\0GPSLatitude 52.3702157 GPSLongitude 4.8951679 Canon');
  const segment = new Uint8Array([0xff, 0xe1, 0, exif.length + 2, ...exif]);
  return new Blob([bytes.slice(0, 2), segment, bytes.slice(2)], { type: 'image/jpeg' });
}

/** The same JPEG, marked by EXIF as to be turned a quarter (orientation 6), as a phone held upright writes it. */
async function lyingOnItsSide(jpeg: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await jpeg.arrayBuffer());
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
  const exif = [...new TextEncoder().encode('Exif\0\0'), ...tiff];
  return new Blob([bytes.slice(0, 2), new Uint8Array([0xff, 0xe1, 0, exif.length + 2, ...exif]), bytes.slice(2)], { type: 'image/jpeg' });
}

function choosePhoto(element: Element, content: Blob, name = 'foto.jpg'): void {
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name, { type: content.type }));
  const input = inside<HTMLInputElement>(element, '#photo');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}

/** What was sent, by way of the host's answer. */
async function sent(element: HTMLElement): Promise<ProposalInput> {
  const input = new Promise<ProposalInput>((resolve) =>
    element.addEventListener('wijk-submit', (event) => {
      resolve((event as WijkSubmitEvent<ProposalInput>).detail);
      (event as WijkSubmitEvent).respondWith(Promise.resolve(undefined));
    }),
  );
  submit(element);
  return input;
}

describe('wijk-proposal-form', () => {
  beforeEach(() => localStorage.clear());

  it('takes a title and a story, thanks, and offers another', async () => {
    const element = await show(service());
    fill(element);
    submit(element);
    await isDone(element);
    await settled();
    assert.include(textOf(element), '‘Een bankje bij de speeltuin’ staat nu bij de voorstellen');
    assert.isTrue(element.shadowRoot!.activeElement === inside(element, '.done .heading'));
    inside(element, '.done button').click();
    await until(() => element.shadowRoot!.querySelector('#title'));
    assert.equal(inside<HTMLInputElement>(element, '#title').value, '');
  });

  it('can be filled in and sent with the keyboard alone', async () => {
    const element = await show(service());
    inside(element, '#title').focus();
    await sendKeys({ type: 'Meer bomen in de straat' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Het is hier in de zomer veel te heet.' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await isDone(element);
  });

  it('can be used before the service has answered, and when it does not', async () => {
    const silent: Api = { call: () => new Promise(() => undefined) };
    const element = await show(silent);
    assert.isFalse(inside<HTMLInputElement>(element, '#title').disabled);
    assert.equal(inside<HTMLSelectElement>(element, '#area').options.length, 1);
    const api = flakySource(service());
    api.isDown = true;
    const unanswered = await show(api);
    assert.notExists(unanswered.shadowRoot!.querySelector('#area'));
    fill(unanswered);
    api.isDown = false;
    submit(unanswered);
    await isDone(unanswered);
  });

  it('shows the content between its tags until it can speak', async () => {
    document.body.innerHTML = '<main lang="nl"><wijk-proposal-form src="/v1/wijken/centrum"><a href="mailto:wijk@voorbeeld.nl">Mail uw idee</a></wijk-proposal-form></main>';
    const element = document.querySelector('wijk-proposal-form')!;
    await element.updateComplete;
    assert.equal(element.shadowRoot!.querySelector('slot')?.assignedElements()[0]?.textContent, 'Mail uw idee');
    await until(() => element.shadowRoot!.querySelector('#title'));
    assert.notExists(element.shadowRoot!.querySelector('slot'));
  });

  it('shows what the service or the host refuses at the field it is about', async () => {
    const refusals = [
      { code: 'area.not-in-neighbourhood', path: 'area', control: '#area', sentence: 'Deze buurt hoort niet bij deze wijk' },
      { code: 'photo.not-an-image', path: 'photo.data', control: '#photo', sentence: 'geen foto die we kunnen lezen' },
      { code: 'photo.description.too-long', path: 'photo.description', control: '#photo-description', sentence: 'beschrijving van de foto korter' },
    ];
    for (const { code, path, control, sentence } of refusals) {
      localStorage.clear();
      const element = await show(service());
      element.addEventListener('wijk-submit', (event) => (event as WijkSubmitEvent).respondWith(Promise.reject({ issues: [{ code, path, values: { maximum: 200 } }] })));
      fill(element);
      choosePhoto(element, await picture(200, 100));
      await until(() => element.shadowRoot!.querySelector('.photo img'));
      submit(element);
      const summary = await until(() => element.shadowRoot!.querySelector('.summary'));
      assert.include(inside(element, `${control}-error`).textContent, sentence);
      assert.include(inside(element, control).getAttribute('aria-describedby'), `${control.slice(1)}-error`);
      summary.querySelector('a')!.click();
      assert.isTrue(element.shadowRoot!.activeElement === inside(element, control), path);
    }
  });

  it('keeps what the host could not take and sends it again under its key', async () => {
    const element = await show(service());
    const keys: string[] = [];
    element.addEventListener('wijk-submit', (event) => {
      keys.push((event as WijkSubmitEvent).key);
      (event as WijkSubmitEvent).respondWith(keys.length === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(undefined));
    });
    fill(element);
    submit(element);
    (await until(() => element.shadowRoot!.querySelector<HTMLElement>('[part=waiting] button'))).click();
    await isDone(element);
    assert.lengthOf(keys, 2);
    assert.equal(keys[0], keys[1]);
  });

  it('offers the areas of the neighbourhood', async () => {
    const element = await show(service());
    assert.deepEqual([...inside<HTMLSelectElement>(element, '#area').options].map(({ text }) => text.trim()), ['Weet ik niet', 'Planciusbuurt-Noord', 'Westelijke eilanden']);
    fill(element);
    type(element, '#area', 'BU0363AA02');
    assert.equal((await sent(element)).area, 'BU0363AA02');
  });

  it('says what is missing, at the field and at the top, and keeps what was typed', async () => {
    const element = await show(service());
    type(element, '#title', 'Kort');
    submit(element);
    const summary = await until(() => element.shadowRoot!.querySelector('.summary'));
    await settled();
    assert.isTrue(element.shadowRoot!.activeElement === summary);
    assert.include(textOf(element), 'Schrijf een titel van ten minste 5 tekens.');
    for (const id of ['title', 'description']) assert.equal(getComputedStyle(inside(element, `#${id}`)).borderColor, getComputedStyle(inside(element, `#${id}-error`)).color, id);
    summary.querySelectorAll('a')[1]!.click();
    assert.isTrue(element.shadowRoot!.activeElement === inside(element, '#description'));
    assert.equal(inside<HTMLInputElement>(element, '#title').value, 'Kort');
  });

  it('refuses a text of a megabyte and a control character in words, and loses nothing', async () => {
    const element = await show(service());
    const long = 'x'.repeat(1_000_000);
    type(element, '#title', 'Nul\u0000byte in de titel');
    type(element, '#description', long);
    submit(element);
    await until(() => textOf(element).includes('hoogstens 5.000 tekens'));
    assert.include(textOf(element), 'onzichtbaar teken');
    assert.equal(inside<HTMLTextAreaElement>(element, '#description').value.length, long.length);
  });

  it('keeps emoji, right-to-left text and markup as they were written', async () => {
    const element = await show(service());
    type(element, '#title', 'بستان <script>alert(1)</script> 🌳');
    type(element, '#description', 'מקום לכולם, een plek voor iedereen 👩‍👩‍👧');
    const { title, description } = await sent(element);
    assert.equal(title, 'بستان <script>alert(1)</script> 🌳');
    assert.equal(description, 'מקום לכולם, een plek voor iedereen 👩‍👩‍👧');
  });

  it('keeps the draft through a reload', async () => {
    const first = await show(service());
    fill(first);
    const again = await show(service());
    assert.equal(inside<HTMLInputElement>(again, '#title').value, 'Een bankje bij de speeltuin');
  });

  it('keeps the text through a reload when the photo finds no room', async () => {
    localStorage.setItem('filler', 'x'.repeat(5_200_000 - 5_000));
    const element = await show(service());
    choosePhoto(element, await picture(1600, 1200));
    await until(() => element.shadowRoot!.querySelector('.photo img'));
    fill(element);
    const again = await show(service());
    assert.equal(inside<HTMLInputElement>(again, '#title').value, 'Een bankje bij de speeltuin');
    assert.notExists(again.shadowRoot!.querySelector('.photo'));
  });

  it('keeps the photo through a reload', async () => {
    const element = await show(service());
    choosePhoto(element, await picture(400, 300), 'plein.jpg');
    await until(() => element.shadowRoot!.querySelector('.photo img'));
    assert.include(textOf(await show(service())), 'Foto gekozen: plein.jpg');
  });

  it('keeps the text when the storage is full', async () => {
    localStorage.setItem('filler', 'x'.repeat(5_200_000 - 2_000));
    const element = await show(service());
    type(element, '#description', 'y'.repeat(4_000));
    fill(element);
    assert.equal(inside<HTMLInputElement>(element, '#title').value, 'Een bankje bij de speeltuin');
    submit(element);
    await isDone(element);
  });

  it('takes everything but the picture out of a photo and scales it down', async () => {
    const original = await withExif(await picture(3000, 2000));
    assert.include(await original.text(), 'GPSLatitude');
    const element = await show(service());
    fill(element);
    choosePhoto(element, original);
    await until(() => element.shadowRoot!.querySelector('.photo img'));
    type(element, '#photo-description', 'Een leeg plein');
    const { photo } = await sent(element);
    const bytes = Uint8Array.from(atob(photo!.data), (sign) => sign.charCodeAt(0));
    const text = new TextDecoder('latin1').decode(bytes);
    assert.notMatch(text, /Exif|GPS|Canon/);
    assert.isAtMost(bytes.length, 600_000);
    const bitmap = await createImageBitmap(new Blob([bytes]));
    assert.deepEqual([bitmap.width, bitmap.height], [1600, 1067]);
    assert.equal(photo!.description, 'Een leeg plein');
  });

  it('asks for a photo in the language of the page, not in that of the browser, and by keyboard as well', async () => {
    for (const [lang, words] of [['nl', 'Kies een foto'], ['en', 'Choose a photo']] as const) {
      const element = await show(service(), { lang });
      assert.equal(inside(element, '.file label').textContent, words);
      inside(element, '#photo').focus();
      assert.isTrue(element.shadowRoot!.activeElement === inside(element, '#photo'));
    }
  });

  it('refuses what is not a picture, at once and at the field', async () => {
    const element = await show(service());
    choosePhoto(element, new Blob(['%PDF-1.7'], { type: 'image/jpeg' }));
    await until(() => element.shadowRoot!.querySelector('#photo-error'));
    assert.include(textOf(element), 'geen foto die we kunnen lezen');
    choosePhoto(element, await picture(200, 100));
    await until(() => element.shadowRoot!.querySelector('.photo'));
    assert.notExists(element.shadowRoot!.querySelector('#photo-error'));
    choosePhoto(element, new Blob(['not decodable here'], { type: 'image/heic' }), 'IMG_0001.HEIC');
    await until(() => element.shadowRoot!.querySelector('#photo-error'));
    inside(element, '.photo button').click();
    await until(() => !element.shadowRoot!.querySelector('.photo'));
    await settled();
    assert.notExists(element.shadowRoot!.querySelector('#photo-error'));
    assert.isTrue(element.shadowRoot!.activeElement === inside(element, '#photo'));
  });

  it('keeps the photo chosen last, whichever is ready first', async () => {
    const element = await show(service());
    fill(element);
    choosePhoto(element, await picture(4000, 3000), 'eerste.jpg');
    choosePhoto(element, await picture(100, 50), 'tweede.jpg');
    await until(() => textOf(element).includes('Foto gekozen: tweede.jpg'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.notInclude(textOf(element), 'eerste.jpg');
  });

  it('turns a photo upright and puts a see-through picture on white', async () => {
    const element = await show(service());
    fill(element);
    choosePhoto(element, await lyingOnItsSide(await picture(400, 200)));
    const upright = await until(() => element.shadowRoot!.querySelector<HTMLImageElement>('.photo img'));
    await upright.decode();
    assert.deepEqual([upright.naturalWidth, upright.naturalHeight], [200, 400]);
    const clear = Object.assign(document.createElement('canvas'), { width: 8, height: 8 });
    clear.getContext('2d');
    choosePhoto(element, await new Promise<Blob>((resolve) => clear.toBlob((blob) => resolve(blob!), 'image/png')), 'leeg.png');
    await until(() => textOf(element).includes('leeg.png'));
    const { photo } = await sent(element);
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(photo!.data), (sign) => sign.charCodeAt(0))]));
    const pen = clear.getContext('2d')!;
    pen.drawImage(bitmap, 0, 0);
    assert.deepEqual([...pen.getImageData(4, 4, 1, 1).data], [255, 255, 255, 255]);
  });

  it('keeps what could not be sent and sends it once', async () => {
    const api = flakySource(service());
    api.isDown = true;
    const element = await show(api);
    fill(element);
    submit(element);
    await until(() => element.shadowRoot!.querySelector('[part=waiting]'));
    api.isDown = false;
    api.lostAnswers = 1;
    inside(element, '[part=waiting] button').click();
    await until(() => api.keys.length === 2);
    const again = await show(api);
    await isDone(again);
    assert.equal(new Set(api.keys).size, 1);
  });

  it('is accessible while it waits, at 320 px', async () => {
    await holdsEverywhere(async (mounting) => {
      localStorage.clear();
      const api = flakySource(service());
      api.isDown = true;
      const element = await show(api, mounting);
      fill(element);
      submit(element);
      await until(() => element.shadowRoot!.querySelector('[part=waiting]'));
    });
  });

  it('shows what is like it before it is sent, to support instead, and keeps what was typed', async () => {
    const api = flakySource(service({ proposals: [{ ...proposal(1), title: 'Meer bankjes in de speeltuin', description: 'Ouders kunnen nergens zitten als hun kinderen spelen.' }, { ...proposal(2), title: 'Zonnepanelen op de school', description: 'De stroom is voor de straat.' }] }));
    const element = await show(api);
    fill(element);
    submit(element);
    await until(() => element.shadowRoot!.querySelector('[part=similar]'));
    await settled();
    assert.isTrue(element.shadowRoot!.activeElement === inside(element, '.similar .heading'));
    assert.include(textOf(element), 'Er is al een voorstel dat hierop lijkt');
    assert.lengthOf(api.keys, 0, 'nothing was sent yet');
    inside(element, '.similar [part=support]').click();
    await until(() => textOf(element).includes('U steunt dit voorstel. Uw eigen tekst is niet verstuurd.'));
    assert.equal(inside<HTMLInputElement>(element, '#title').value, 'Een bankje bij de speeltuin');
    assert.lengthOf(api.keys, 1);
    submit(element);
    await isDone(element);
    assert.lengthOf(api.keys, 2);
  });

  it('looks for what is like it without holding anybody up: offline, or when the service is silent, it is sent as before', async () => {
    const api = service();
    const silent: Api = { call: (address, request) => (address.name === 'listProposals' ? new Promise(() => undefined) : api.call(address, request)) };
    const element = await show(silent);
    fill(element);
    submit(element);
    submit(element);
    await until(() => textOf(element).includes('Bezig met versturen'));
    await isDone(element);
  });

  it('shows what is like it accessibly', async () => {
    const alike = service({ proposals: [{ ...proposal(1), title: 'Meer bankjes in de speeltuin', description: 'Ouders kunnen nergens zitten als hun kinderen spelen.' }] });
    await holdsEverywhere(async (mounting) => {
      localStorage.clear();
      const element = await show(alike, mounting);
      fill(element);
      submit(element);
      await until(() => element.shadowRoot!.querySelector('[part=similar]'));
    });
  });

  it('is accessible at 320 px, with large text, from right to left, in every state', async () => {
    await holdsEverywhere((mounting) => show(service(), mounting));
    await holdsEverywhere(async (mounting) => {
      const element = await show(service(), mounting);
      submit(element);
      await until(() => element.shadowRoot!.querySelector('.summary'));
    });
    const element = await show(service());
    choosePhoto(element, await picture(400, 300));
    await until(() => element.shadowRoot!.querySelector('.photo'));
    await isAccessible();
    fill(element);
    submit(element);
    await isDone(element);
    await isAccessible();
  });
});
