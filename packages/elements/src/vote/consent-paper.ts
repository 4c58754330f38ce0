import { objectionsEnd, type Vote, type VoteOption } from '@wijkaanpak/domain';
import { css, html, nothing } from 'lit';
import { checkObjections, formStyles, objectionForm, objectionsOn, refusedObjections } from './objection-form.ts';
import { isToRead, listStyles, objectionList } from './objection-list.ts';
import { readObjections } from './objection-register.ts';
import type { Paper, PaperHost } from './paper.ts';
import type { WordsFor } from './sheet.ts';
import { answersFor, paper as yesNo } from './yes-no-paper.ts';

/** For or against, where a plan also waits for an answer to each objection: those of others to read, and room for one's own. */
export async function consentPaper(vote: Vote, host: PaperHost): Promise<Paper<WordsFor<'yes-no'>>> {
  let register = await readObjections(vote.id, host);
  // Once the ballot has been cast, one's own objection is among them.
  host.addEventListener('wijk-done', async () => {
    register = await readObjections(vote.id, host);
    host.requestUpdate();
  });
  const against = ({ id }: VoteOption) => (register.ok ? register.value.objections.filter(({ option }) => option === id) : []);
  const isOpen = () => register.ok && register.value.state === 'open';

  return {
    ...yesNo,
    styles: [...yesNo.styles, listStyles, formStyles, css`.read > li { margin-block-end: 1rem; }`],
    rule(sheet) {
      const { speech } = sheet;
      const sentence = !register.ok ? speech.say('objectionsUnread') : speech.say(isOpen() ? 'objectionsOpen' : 'objectionsClosed', { when: speech.moment(objectionsEnd(vote)) });
      return `${yesNo.rule(sheet)} ${sentence}`;
    },
    row: (sheet, option, index) => html`
      <div>
        ${answersFor(sheet, option, index)}
        <div role="group" aria-label=${option.title}>
          ${objectionList(against(option), sheet.speech)}
          ${isOpen() ? objectionForm(sheet, option, { index, standing: against(option).filter(({ reasons }) => reasons !== null) }) : nothing}
        </div>
      </div>
    `,
    below: refusedObjections,
    ballot(sheet) {
      const objections = isOpen() ? objectionsOn(sheet) : [];
      return { ...yesNo.ballot(sheet), ...(objections.length && { objections }) };
    },
    check: (sheet) => (isOpen() ? checkObjections(sheet) : []),
    beside(speech) {
      const read = vote.options.filter((option) => against(option).some(isToRead));
      return read.length ? html`<ul class="options read">${read.map((option) => html`<li><b><bdi>${option.title}</bdi></b>${objectionList(against(option), speech)}</li>`)}</ul>` : nothing;
    },
  };
}
