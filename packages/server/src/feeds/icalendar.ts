import type { CalendarDate } from '@wijkaanpak/domain';

export interface CalendarDay {
  readonly id: string;
  readonly on: CalendarDate;
  readonly title: string;
  readonly text: string;
  readonly link: string;
  /** How often its day was changed, and when something about it changed last. */
  readonly version: number;
  readonly changedOn: CalendarDate;
  /** Days before it on which a calendar reminds, and what it then says. */
  readonly reminders: readonly { readonly daysBefore: number; readonly text: string }[];
}

export interface Calendar {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly days: readonly CalendarDay[];
}

/** RFC 5545, 3.3.11: these signs mean something else in a calendar. Control signs cannot be written at all. */
const escaped = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n').replace(/[^\P{Cc}\t]/gu, '\uFFFD');

const dateOf = (day: CalendarDate): string => day.replaceAll('-', '');
const encoder = new TextEncoder();
const longestLine = 75;

/** RFC 5545, 3.1: a line has at most 75 bytes and goes on after a line break and a space. No sign is cut in two. */
function folded(line: string): string {
  let bytes = 0;
  let text = '';
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (bytes + size > longestLine) {
      text += '\r\n ';
      bytes = 1;
    }
    text += sign;
    bytes += size;
  }
  return text;
}

/** At nine in the morning of that day: a day begins at midnight, when nobody reads a reminder. */
const trigger = (daysBefore: number): string => (daysBefore > 1 ? `-P${daysBefore - 1}DT15H` : '-PT15H');

const dayLines = ({ id, on, title, text, link, version, changedOn, reminders }: CalendarDay): string[] => [
  'BEGIN:VEVENT',
  `UID:${id}`,
  `DTSTAMP:${dateOf(changedOn)}T000000Z`,
  `LAST-MODIFIED:${dateOf(changedOn)}T000000Z`,
  `SEQUENCE:${version}`,
  `DTSTART;VALUE=DATE:${dateOf(on)}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  `URL:${link}`,
  'STATUS:CONFIRMED',
  'TRANSP:TRANSPARENT',
  ...reminders.flatMap(({ daysBefore, text: said }) => ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${trigger(daysBefore)}`, `DESCRIPTION:${escaped(said)}`, 'END:VALARM']),
  'END:VEVENT',
];

/** A calendar of whole days by RFC 5545, with a name and how often to look again by RFC 7986. */
export const icalendar = ({ id, title, language, days }: Calendar): string =>
  [
    'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//wijkaanpak//wijkaanpak//${language.toUpperCase()}`, 'CALSCALE:GREGORIAN',
    `UID:${id}`, `NAME:${escaped(title)}`, `X-WR-CALNAME:${escaped(title)}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT12H', 'X-PUBLISHED-TTL:PT12H',
    ...days.flatMap(dayLines),
    'END:VCALENDAR',
  ].map((line) => `${folded(line)}\r\n`).join('');
