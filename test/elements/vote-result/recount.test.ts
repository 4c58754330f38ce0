import type { Api } from '@wijkaanpak/client';
import { fail, groupBallots, outcomeOf, readPabulib, rulesHash, type BallotBox, type Outcome, type Vote } from '@wijkaanpak/domain';
import '../../../packages/elements/src/vote-result/define.ts';
import { budgetVote, ballots } from '../../../stories/amsterdam-centrum.ts';
import { consented } from '../../../stories/decided-votes.ts';
import { closedVote } from '../../support/content.ts';
import { allInside, assert, holdsEverywhere, inside, mount, sendKeys, service, settled, textOf, until } from '../support.ts';

const real = budgetVote('closed');
const api = service({ votes: [real, closedVote], ballots: { [real.id]: ballots } });
const src = `/v1/stemmingen/${real.id}`;
const outcome = outcomeOf(real, ballots);
const box: BallotBox = { vote: real.id, rulesHash: real.rulesHash, ballots: groupBallots(real, ballots) };

const show = (mounting: object) => mount('wijk-vote-result', mounting);
const plain = (element: Element) => textOf(element).replaceAll('\u00a0', ' ');
const press = (element: Element, part: string) => inside(element, `[part=${part}]`).click();
const focused = (element: Element) => element.shadowRoot!.activeElement;
const verdictOf = async (element: Element): Promise<string> => (await until(() => element.shadowRoot!.querySelector('[part=verdict]'))).textContent!.replace(/\s+/g, ' ').replaceAll('\u00a0', ' ').trim();
const recount = async (mounting: object): Promise<string> => {
  const element = await show(mounting);
  press(element, 'start');
  return verdictOf(element);
};
const withBox = (answer: () => Promise<unknown>): Api => ({ call: (address, request) => (address.name === 'getBallotBox' ? (answer() as never) : api.call(address, request)) });

/** Workers that were started, and those that were ended, while `action` ran. */
async function watchingWorkers(action: () => Promise<void>): Promise<{ started: number; ended: number }> {
  const seen = { started: 0, ended: 0 };
  const { postMessage, terminate } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
    if (message[0] !== 'write') seen.started += 1;
    return (postMessage as (...all: unknown[]) => void).apply(this, message);
  } as Worker['postMessage'];
  Worker.prototype.terminate = function (this: Worker) {
    seen.ended += 1;
    return terminate.call(this);
  };
  try {
    await action();
  } finally {
    Object.assign(Worker.prototype, { postMessage, terminate });
  }
  return seen;
}

/** So many different ballots that counting them by equal shares takes seconds. */
function longCount(): { vote: Vote; outcome: Outcome; box: BallotBox } {
  const rules: Vote['rules'] = { ...real.rules, counting: 'equal-shares-cost+add1', maxCost: null, minChoices: 0 };
  const vote = { ...real, rules, rulesHash: rulesHash({ ...real, rules }) };
  const ids = vote.options.map(({ id }) => id);
  const many = Array.from({ length: 60_000 }, (_, voter) => ({ choices: ids.filter((_id, index) => ((voter * 2_654_435_761) >>> (index % 29)) % 5 === index % 3) }));
  return { vote, outcome: { ...outcome, ballots: many.length, rule: vote.rules.counting }, box: { vote: vote.id, rulesHash: vote.rulesHash, ballots: groupBallots(vote, many) } };
}

describe('counting it again', () => {
  it('says beforehand what happens, in one button, and asks for nothing before it is pressed', async () => {
    const asked: string[] = [];
    const element = await show({ src, api: { call: (address: { name: string }, request: never) => (asked.push(address.name), api.call(address as never, request)) } });
    assert.include(plain(element), 'Uw eigen apparaat haalt alle stembiljetten op, zonder namen, en telt ze opnieuw. Er gaat niets van uw apparaat af.');
    assert.deepEqual(asked, ['getVote', 'getOutcome']);
    press(element, 'start');
    await verdictOf(element);
    assert.deepEqual(asked, ['getVote', 'getOutcome', 'getBallotBox']);
  });

  it('finds the same outcome in a worker, and tells how many votes in how long, what was checked and who wins', async () => {
    const { started } = await watchingWorkers(async () => {
      const told = await recount({ src, api });
      assert.match(told, /^Uw telling geeft dezelfde uitslag Uw apparaat telde 171 stemmen in \d+(,\d+)? seconden?\./);
      assert.include(told, 'De regels zijn de regels die vooraf zijn vastgelegd.');
      assert.include(told, 'Alle 171 stemmen zijn er, en elk stembiljet houdt zich aan de regels. Er zijn 171 verschillende biljetten.');
      assert.include(told, '24 plannen gaan door volgens uw telling');
    });
    assert.equal(started, 1);
    assert.equal(allInside(document.querySelector('wijk-vote-result')!, '[part=verdict] details li').length, 24);
  });

  it('of consent takes the objections along, and tells that one was answered afterwards or has other words', async () => {
    const { objections = [], ...rest } = consented.box;
    const after = (altered: object) => recount({ data: { ...consented, box: { ...rest, objections: objections.map((one) => ({ ...one, ...altered })) } } });
    assert.match(await after({}), /^Uw telling geeft dezelfde uitslag/);
    const words = 'De bezwaren of de antwoorden daarop zijn niet die waarmee de uitslag is geteld.';
    const answered = await after({ answer: 'Er komt zout.' });
    assert.match(answered, /^Uw telling geeft een andere uitslag/);
    assert.include(answered, words);
    assert.include(answered, '‘Een speeltuin met water’ gaat niet door volgens de uitslag, maar wel volgens uw telling.');
    assert.include(await after({ reasons: 'Zomaar.' }), words);
  });

  it('works without a service, with ballots that the page gives', async () => {
    assert.match(await recount({ data: { vote: real, outcome, box } }), /^Uw telling geeft dezelfde uitslag/);
    const written = JSON.stringify({ vote: real, outcome, box }).replaceAll('<', '\\u003c');
    assert.match(await recount({ inside: `<script type="application/json">${written}</script>` }), /^Uw telling geeft dezelfde uitslag/);
  });

  it('is not offered where there are no ballots: given none, none cast, or not closed yet', async () => {
    for (const mounting of [{ data: { vote: real, outcome } }, { src, api: service({ votes: [real] }) }, { src, api: service({ votes: [budgetVote('open')] }) }]) assert.isNull((await show(mounting)).shadowRoot!.querySelector('[part=recount]'));
  });

  it('counts on the page itself where the page lets in no worker', async () => {
    const { Worker: original } = globalThis;
    const { postMessage } = Worker.prototype;
    try {
      Worker.prototype.postMessage = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      assert.match(await recount({ src, api }), /^Uw telling geeft dezelfde uitslag/);
    } finally {
      globalThis.Worker = original;
      Worker.prototype.postMessage = postMessage;
    }
  });

  it('begins by itself at an address that ends in #tel-na', async () => {
    history.replaceState(null, '', '#tel-na');
    try {
      assert.match(await verdictOf(await show({ src, api })), /^Uw telling geeft dezelfde uitslag/);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });
});

describe('counting it again finds out', () => {
  it('ballots that were changed, and says exactly what differs', async () => {
    const altered = { ...box, ballots: box.ballots.map((ballot, index) => (index === 0 ? { ...ballot, times: 40 } : ballot)) };
    const told = await recount({ src, api: withBox(async () => ({ ok: true, value: altered })) });
    assert.match(told, /^Uw telling geeft een andere uitslag Uw apparaat telde 210 stemmen/);
    assert.include(told, 'Volgens de uitslag zijn er 171 stemmen, volgens uw telling 210.');
    for (const choice of altered.ballots[0]!.choices) assert.include(told, `‘${real.options.find(({ id }) => id === choice)!.title}’ heeft er ${outcome.votes[choice]} volgens de uitslag, en ${outcome.votes[choice]! + 39} volgens uw telling.`);
    assert.include(told, 'Blijft het verschil? Meld het dan bij wie de stemming houdt.');
  });

  it('a result that was changed: another winner, or only another reason', async () => {
    const [winner] = outcome.winners;
    const loser = real.options.find(({ id }) => !outcome.winners.includes(id))!;
    const data = { vote: real, box, outcome: { ...outcome, winners: [loser.id, ...outcome.winners.slice(1)].sort() } };
    const told = await recount({ data });
    assert.include(told, `‘${loser.title}’ gaat door volgens de uitslag, maar niet volgens uw telling.`);
    assert.include(told, `‘${real.options.find(({ id }) => id === winner)!.title}’ gaat niet door volgens de uitslag, maar wel volgens uw telling.`);
    const reason = await recount({ data: { ...data, outcome: { ...outcome, steps: outcome.steps.map((step, index) => (index === 0 ? { ...step, left: 1 } : step)) } } });
    assert.match(reason, /^Dezelfde plannen gaan door, maar niet alles is gelijk/);
    assert.include(reason, 'is de reden een andere');
  });

  it('rules that are not those that were fixed, and ballots that break them; then it counts nothing and offers no file', async () => {
    const rules = { ...real.rules, budget: 1 };
    const told = await recount({ data: { vote: { ...real, rules }, outcome, box } });
    assert.match(told, /^Natellen kan niet: wat er is gepubliceerd, klopt niet/);
    assert.include(told, `Vastgelegd: ${real.rulesHash}.`);
    const broken = await recount({ data: { vote: real, outcome, box: { ...box, ballots: [{ choices: ['bestaat-niet'] }, ...box.ballots] } } });
    assert.include(broken, 'Stembiljet 1 houdt zich niet aan de regels (ballot.unknown-option).');
    assert.include(await recount({ data: { vote: real, outcome, box: 'weg' } }), 'De stembiljetten zijn niet te lezen');
    assert.isNull(document.querySelector('wijk-vote-result')!.shadowRoot!.querySelector('[part=save]'));
  });
});

describe('a recount', () => {
  it('is stopped at once, thread and all, and can begin again', async () => {
    const element = await show({ data: longCount() });
    const seen = await watchingWorkers(async () => {
      press(element, 'start');
      await until(() => element.shadowRoot!.querySelector('progress[value]'));
      press(element, 'stop');
      await settled();
      assert.isNull(element.shadowRoot!.querySelector('[part=progress]'));
      assert.equal(inside(element, '[role=status]').textContent, 'Het tellen is gestopt.');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      assert.isNull(element.shadowRoot!.querySelector('[part=verdict]'), 'nothing comes afterwards');
    });
    assert.deepEqual(seen, { started: 1, ended: 1 });
    press(element, 'start');
    await until(() => element.shadowRoot!.querySelector('[part=progress]'));
    press(element, 'stop');
  });

  it('keeps the page moving while it counts, and tells honestly how far it is', async () => {
    const element = await show({ data: longCount() });
    const values: number[] = [];
    const spoken = new Set<string>();
    let turns = 0;
    press(element, 'start');
    await until(() => element.shadowRoot!.querySelector('progress[value]'));
    while (element.shadowRoot!.querySelector('progress[value]') && turns < 500) {
      values.push(inside<HTMLProgressElement>(element, 'progress').value);
      spoken.add(inside(element, '[role=status]').textContent!);
      await new Promise((resolve) => setTimeout(resolve, 5));
      turns += 1;
    }
    press(element, element.shadowRoot!.querySelector('[part=stop]') ? 'stop' : 'again');
    assert.isAbove(turns, 5, 'the page went on all the time');
    assert.isAbove(new Set(values).size, 1);
    assert.deepEqual(values, [...values].sort((one, other) => one - other));
    assert.deepEqual([...spoken], [''], 'a screen reader is not talked over');
    element.remove();
  });

  it('runs once, however often the button is pressed', async () => {
    const element = await show({ data: longCount() });
    const { started, ended } = await watchingWorkers(async () => {
      const button = inside(element, '[part=start]');
      for (let times = 0; times < 3; times += 1) button.click();
      await until(() => element.shadowRoot!.querySelector('progress[value]'));
      element.remove();
    });
    assert.equal(started, ended);
  });

  it('ends with the widget and with what it shows', async () => {
    for (const leave of [(element: HTMLElement) => element.remove(), (element: HTMLElement) => Object.assign(element, { data: { vote: real, outcome, box } })]) {
      const element = await show({ data: longCount() });
      const { ended } = await watchingWorkers(async () => {
        press(element, 'start');
        await until(() => element.shadowRoot!.querySelector('progress[value]'));
        leave(element);
        await settled();
      });
      assert.equal(ended, 1);
    }
    assert.exists(inside(document.querySelector('wijk-vote-result')!, '[part=start]'));
  });

  it('is done with the keyboard alone, and the focus is never lost', async () => {
    const waiting = new Promise(() => undefined);
    const element = await show({ src, api: withBox(() => waiting) });
    inside(element, '[part=rules] summary').focus();
    await sendKeys({ press: 'Tab' });
    assert.equal(focused(element), inside(element, '[part=start]'));
    await sendKeys({ press: 'Enter' });
    await until(() => focused(element)?.matches('[part=stop]'));
    await sendKeys({ press: 'Enter' });
    await until(() => focused(element)?.matches('[part=start]'));
    element.api = api;
    await settled();
    inside(element, '[part=start]').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused(element)?.matches('[part=verdict] .heading'));
    assert.equal(focused(element)!.getAttribute('aria-level'), '4');
  });

  it('does not take the focus from who has gone on reading, and tells them the verdict', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const element = await show({ src, api: withBox(() => new Promise((resolve) => (answer = resolve))) });
    press(element, 'start');
    await until(() => focused(element)?.matches('[part=stop]'));
    inside(element, '[part=others] summary').focus();
    answer({ ok: true, value: box });
    await verdictOf(element);
    await settled();
    assert.equal(focused(element), inside(element, '[part=others] summary'));
    assert.equal(inside(element, '[role=status]').textContent, 'Uw telling geeft dezelfde uitslag');
  });

  it('says that the ballots did not come, and tries again', async () => {
    let isDown = true;
    const element = await show({ src, api: withBox(async () => (isDown ? fail('service.unreachable') : { ok: true, value: box })) });
    press(element, 'start');
    assert.equal(await verdictOf(element), 'Natellen is niet gelukt Er is geen verbinding. Controleer uw internet en probeer het opnieuw. Probeer het opnieuw');
    isDown = false;
    press(element, 'again');
    await until(() => plain(element).includes('Uw telling geeft dezelfde uitslag'));
  });

  it('gives the ballots as a Pabulib file that counts to the same, made on the device', async () => {
    const element = await show({ src, api });
    press(element, 'start');
    await verdictOf(element);
    const saved = new Promise<{ name: string; file: Blob }>((resolve) => {
      let file: Blob;
      const { createObjectURL } = URL;
      URL.createObjectURL = (content: Blob) => createObjectURL.call(URL, (file = content));
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        URL.createObjectURL = createObjectURL;
        resolve({ name: this.download, file });
      };
    });
    press(element, 'save');
    const { name, file } = await saved;
    delete (HTMLAnchorElement.prototype as { click?: unknown }).click;
    assert.equal(name, 'centrum-begroot.pb');
    const read = readPabulib(await file.text());
    assert.isTrue(read.ok);
    if (!read.ok) return;
    assert.deepEqual(groupBallots(real, read.value.ballots), box.ballots);
    assert.deepEqual(outcomeOf({ ...read.value.vote, rules: real.rules }, read.value.ballots).winners, outcome.winners);
  });

  it('is accessible at 320 px, with large text, from right to left and dark, while it runs and however it ends', async () => {
    const silent = withBox(() => new Promise(() => undefined));
    for (const mounting of [{ src, api: silent }, { src, api }, { src, api: withBox(async () => fail('service.failed')) }, { data: { vote: real, outcome: { ...outcome, winners: [], cost: 0 }, box } }]) {
      await holdsEverywhere(async (where) => {
        const element = await show({ ...mounting, ...where });
        press(element, 'start');
        await until(() => element.shadowRoot!.querySelector('[part=verdict], [part=progress]'));
        await settled();
      });
    }
  });
});
