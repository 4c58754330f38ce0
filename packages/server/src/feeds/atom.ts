import type { CalendarDate } from '@wijkaanpak/domain';

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly on: CalendarDate;
  /** Where to read on. */
  readonly link: string;
  readonly author: string;
  readonly text: string;
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** The feed's own address, and that of the page with the same for people. */
  readonly self: string;
  readonly page: string;
  /** When it begins, for a feed without entries. */
  readonly since: CalendarDate;
  /** The newest first. */
  readonly entries: readonly AtomEntry[];
}

/** What XML 1.0 cannot hold at all, however it is written (section 2.2). */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const escaped = (text: string): string => text.replace(unwritable, '\uFFFD').replace(/[&<>"'\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A day has no hour; its beginning by UTC stands for it. */
const momentOf = (day: CalendarDate): string => `${day}T00:00:00Z`;

const entryOf = ({ id, title, on, link, author, text }: AtomEntry): string => `  <entry>
    <id>urn:uuid:${id}</id>
    <title>${escaped(title)}</title>
    <updated>${momentOf(on)}</updated>
    <published>${momentOf(on)}</published>
    <author><name>${escaped(author)}</name></author>
    <link rel="alternate" href="${escaped(link)}"/>
    <content type="text">${escaped(text)}</content>
  </entry>
`;

/** A news feed by RFC 4287. What people wrote in it is text, whatever it holds. */
export const atom = ({ id, title, language, self, page, since, entries }: AtomFeed): string => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">
  <id>urn:uuid:${id}</id>
  <title>${escaped(title)}</title>
  <updated>${momentOf(entries[0]?.on ?? since)}</updated>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
  <link rel="alternate" type="text/html" href="${escaped(page)}"/>
${entries.map(entryOf).join('')}</feed>
`;
