import { createResource, type Resource } from '@wijkaanpak/client';
import { fail, succeed } from '@wijkaanpak/domain';
import type { Section, Words } from '@wijkaanpak/texts';
import type { CSSResult, LitElement } from 'lit';
import { nearestLanguage } from '../base/language.ts';
import { OwnSpeech } from './words.ts';

export interface LaterPart<Part, Source extends Section> {
  readonly part: Part;
  readonly speech: OwnSpeech<keyof Source['words'] & string>;
}

/** A part of a widget that comes when it is needed: its code, its style, and its words in the language around the widget. */
export const laterPart = <Part extends { readonly styles: CSSResult }, Source extends Section>(host: LitElement, get: () => Promise<Part>, words: Words<Source>): Resource<LaterPart<Part, Source>> =>
  createResource(async () => {
    try {
      const [part, speech] = await Promise.all([get(), OwnSpeech.from(nearestLanguage(host), words)]);
      const sheets = (host.renderRoot as ShadowRoot).adoptedStyleSheets;
      if (!sheets.includes(part.styles.styleSheet!)) sheets.push(part.styles.styleSheet!);
      return succeed({ part, speech });
    } catch (error) {
      reportError(error);
      return fail('service.unreachable');
    }
  });
