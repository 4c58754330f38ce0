import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { atom, type AtomFeed } from '../../../packages/server/src/feeds/atom.ts';
import { icalendar, type CalendarDay } from '../../../packages/server/src/feeds/icalendar.ts';
import { stableId } from '../../../packages/server/src/feeds/stable-id.ts';

/** Signs that mean something in XML or in a calendar, long words, many writing systems, and what neither can hold. */
const nasty = fc.string({ unit: fc.oneof(fc.constantFrom('&', '<', '>', '"', "'", ']]>', '\\', ';', ',', ':', '\n', '\\n', '\t', '🧗', 'é', 'بستان', 'END:VEVENT', '<!--'), fc.string({ unit: 'grapheme', maxLength: 3 })), maxLength: 60 });
const link = 'https://participatie.example.nl/toezeggingen/a?b=1&c=2';

describe('a news feed', () => {
  const feed = (change: Partial<AtomFeed>): AtomFeed => ({ id: stableId('x'), title: 'Toezeggingen', language: 'nl', self: link, page: link, since: '2026-11-25', entries: [], ...change });
  const read = (text: string) => {
    assert.equal(XMLValidator.validate(text), true);
    return new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false, htmlEntities: true, isArray: (name) => name === 'entry' }).parse(text)['feed'];
  };

  it('says what was written, whatever was written', () => {
    fc.assert(
      fc.property(nasty, nasty, (title, text) => {
        const { entry } = read(atom(feed({ title, entries: [{ id: stableId('y'), title, on: '2026-11-24', link, author: title, text }] })));
        assert.deepEqual([entry[0].title, entry[0].content['#text'] ?? '', entry[0].author.name], [title, text, title]);
        assert.equal(entry[0].link['@_href'], link);
      }),
      { numRuns: 300 },
    );
  });

  it('has what RFC 4287 asks of a feed and an entry, and is as new as its newest entry', () => {
    const entry = { id: stableId('y'), title: 'Beloofd', on: '2026-11-24', link, author: 'S. Jansen', text: 'Uiterlijk op 1 juni.' };
    const { id, title, updated, link: links, entry: entries, '@_xmlns': namespace } = read(atom(feed({ entries: [entry, { ...entry, on: '2026-01-01' }] })));
    assert.deepEqual([namespace, id, title, updated], ['http://www.w3.org/2005/Atom', `urn:uuid:${stableId('x')}`, 'Toezeggingen', '2026-11-24T00:00:00Z']);
    assert.deepEqual(links.map((one: Record<string, string>) => one['@_rel']), ['self', 'alternate']);
    assert.deepEqual([entries[0].id, entries[0].updated, entries[0].published], [`urn:uuid:${stableId('y')}`, '2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z']);
    assert.equal(read(atom(feed({}))).updated, '2026-11-25T00:00:00Z');
  });

  it('holds no sign that XML cannot hold', () => assert.match(read(atom(feed({ title: 'a\u0000b\u001Bc\uFFFEd' }))).title, /^a�b�c�d$/));
});

describe('a calendar', () => {
  const day = (change: Partial<CalendarDay>): CalendarDay => ({ id: stableId('x'), on: '2026-06-01', title: 'x', text: 'y', link, version: 0, changedOn: '2026-03-02', reminders: [], ...change });
  const write = (...days: CalendarDay[]) => icalendar({ id: stableId('c'), title: 'Toezeggingen', language: 'nl', days });
  const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown as string).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

  it('says what was written, whatever was written, in lines of at most 75 bytes', () => {
    fc.assert(
      fc.property(nasty, nasty, (title, text) => {
        const written = write(day({ title, text }));
        const [event] = read(written);
        assert.deepEqual([event!.summary, event!.description], [title, text]);
        for (const line of written.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75 && !line.includes('\n'), line);
      }),
      { numRuns: 300 },
    );
  });

  it('is of whole days that take no one’s time, and keeps the name of a day whose date changed', () => {
    const [event] = read(write(day({ version: 2 })));
    assert.ok(event!.startDate.isDate);
    assert.deepEqual([event!.startDate.toString(), event!.uid, event!.sequence, event!.component.getFirstPropertyValue('transp')], ['2026-06-01', stableId('x'), 2, 'TRANSPARENT']);
    assert.equal(event!.component.getFirstPropertyValue('url'), link);
    assert.equal(String(event!.component.getFirstPropertyValue('dtstamp')), '2026-03-02T00:00:00Z');
  });

  it('reminds at nine in the morning of the days it names', () => {
    const [event] = read(write(day({ reminders: [28, 7, 1].map((daysBefore) => ({ daysBefore, text: `Nog ${daysBefore}` })) })));
    const alarms = event!.component.getAllSubcomponents('valarm');
    const moments = alarms.map((alarm) => {
      const moment = event!.startDate.clone();
      moment.isDate = false;
      moment.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return moment.toString();
    });
    assert.deepEqual(moments, ['2026-05-04T09:00:00', '2026-05-25T09:00:00', '2026-05-31T09:00:00']);
    assert.deepEqual(alarms.map((alarm) => alarm.getFirstPropertyValue('action')), ['DISPLAY', 'DISPLAY', 'DISPLAY']);
  });
});

describe('the name of something in a feed', () => {
  it('is a version 5 UUID, the same each time and another for something else', () => {
    assert.match(stableId('a', 1), /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(stableId('a', 1), stableId('a', 1));
    assert.notEqual(stableId('a', 1), stableId('a1'));
  });
});
