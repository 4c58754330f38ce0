import { browserStorage, type Submission } from '@wijkaanpak/client';
import { answerStory, linkStory, noteStory, shareStory, transcribeStory } from '@wijkaanpak/client/addresses';
import {
  checkText, hashStorySecret, issue, makeStorySecret, storySecretBytes, storyTexts, succeed, tidyText,
  type Issue, type NotedStoryInput, type Result, type StoryAnswerInput, type StoryConsent, type StoryLinkInput, type StoryPartnerInput, type TranscriptInput, type WholeStory,
} from '@wijkaanpak/domain';
import type { FormsHost } from './forms-host.ts';

export type FormKind = 'note' | 'answer' | 'share' | 'link' | 'transcribe';

/** What has been filled in so far, in whichever form; empty text for what has not, `yes` for what is ticked. */
export interface BoardDraft {
  readonly words: string;
  readonly place: string;
  readonly channel: '' | NotedStoryInput['channel'];
  readonly consent: '' | StoryConsent;
  readonly isReadBack: '' | 'yes';
  readonly isAgreed: '' | 'yes';
  readonly role: string;
  readonly partner: string;
  readonly part: '' | StoryPartnerInput['part'];
  /** Kind and id of a proposal or commitment, with a space between. */
  readonly target: string;
}

const empty: BoardDraft = { words: '', place: '', channel: '', consent: '', isReadBack: '', isAgreed: '', role: '', partner: '', part: '', target: '' };

/** A form someone has open: one at a time. */
export interface OpenForm {
  readonly kind: FormKind;
  /** What it is about; none for a story that is written down. */
  readonly story: WholeStory | undefined;
  /** A story that was written down gives the code for its teller. */
  readonly submission: Submission<BoardDraft, string | undefined>;
}

type Noted = Omit<NotedStoryInput, 'secretHash'> & { readonly secret: string };

/** Opens a form where it was left. What was written lives as long as the tab: the next who sits at this desk does not read it. */
export function openForm(host: FormsHost, kind: FormKind, story?: WholeStory): OpenForm {
  const params = { verhaal: story?.id ?? '' };
  const form = { empty, storage: browserStorage('sessionStorage'), afterwards: 'start-anew' as const, round: [kind, story?.id].join(' ') };
  const nothingMore = async (sent: Promise<Result<unknown>>): Promise<Result<undefined>> => {
    const result = await sent;
    return result.ok ? succeed(undefined) : result;
  };
  const submission = {
    note: () => host.submission<BoardDraft, Noted, string | undefined>({
      ...form, check: checkNote,
      send: async ({ secret, ...told }, key) => {
        const sent = await host.send(noteStory, { params: { wijk: host.wijk }, key, body: { ...told, secretHash: hashStorySecret(secret) } });
        return sent.ok ? succeed(sent.value && `${sent.value.id}.${secret}`) : sent;
      },
    }),
    answer: () => host.submission({ ...form, check: checkAnswer, send: (body: StoryAnswerInput, key) => nothingMore(host.send(answerStory, { params, body, key })) }),
    share: () => host.submission({ ...form, check: checkShare, send: (body: StoryPartnerInput, key) => nothingMore(host.send(shareStory, { params, body, key })) }),
    link: () => host.submission({ ...form, check: checkLink, send: (body: StoryLinkInput, key) => nothingMore(host.send(linkStory, { params, body, key })) }),
    transcribe: () => host.submission({ ...form, check: checkTranscript, send: (body: TranscriptInput, key) => nothingMore(host.send(transcribeStory, { params, body, key })) }),
  }[kind]() as OpenForm['submission'];
  return { kind, story, submission };
}

const checked = <Body>(issues: readonly Issue[], body: () => Body): Result<Body> => (issues.length ? { ok: false, issues } : succeed(body()));
const chosen = (draft: BoardDraft, ...fields: readonly (keyof BoardDraft)[]): Issue[] => fields.filter((field) => !draft[field]).map((field) => issue('field.not-a-choice', field));

function checkNote(draft: BoardDraft): Result<Noted> {
  const { words, place, channel, consent, isReadBack, isAgreed } = draft;
  const heard = [...(isReadBack ? [] : [issue('story.not-read-back', 'isReadBack')]), ...(isAgreed ? [] : [issue('story.not-agreed', 'isAgreed')])];
  const where = tidyText(place);
  return checked([...chosen(draft, 'channel'), ...checkText(storyTexts.words, words, 'words'), ...checkText(storyTexts.place, place, 'place'), ...chosen(draft, 'consent'), ...heard], () => ({
    words: tidyText(words), ...(where && { place: where }), channel: channel as NotedStoryInput['channel'], consent: consent as StoryConsent, isReadBack: true, isAgreed: true,
    secret: makeStorySecret(crypto.getRandomValues(new Uint8Array(storySecretBytes))),
  }));
}

const checkAnswer = ({ words, role }: BoardDraft): Result<StoryAnswerInput> =>
  checked([...checkText(storyTexts.answer, words, 'words'), ...(tidyText(role) ? checkText({ max: 120 }, role, 'role') : [issue('field.required', 'role')])], () => ({ words: tidyText(words), role: tidyText(role) }));

const checkShare = (draft: BoardDraft): Result<StoryPartnerInput> => checked(chosen(draft, 'partner', 'part'), () => ({ partner: draft.partner, part: draft.part as StoryPartnerInput['part'] }));

const checkLink = (draft: BoardDraft): Result<StoryLinkInput> =>
  checked(chosen(draft, 'target'), () => {
    const [kind, id] = draft.target.split(' ') as [StoryLinkInput['kind'], string];
    return { kind, id };
  });

const checkTranscript = ({ words, isReadBack }: BoardDraft): Result<TranscriptInput> => checked(checkText(storyTexts.words, words, 'words'), () => ({ words: tidyText(words), isReadBack: isReadBack === 'yes' }));
