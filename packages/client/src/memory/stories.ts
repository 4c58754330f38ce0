import { cleanSound, dayOf, fail, hashStorySecret, isPublished, isShownWhole, succeed, waitingStories, withPartner, type Result, type Story, type StoryAdditionInput, type StoryAnswerInput, type StoryInput, type StoryLinkInput, type NotedStoryInput, type StoryPartnerInput, type TranscriptInput, type VoiceInput, type WholeStory } from '@wijkaanpak/domain';
import type { Call } from './call.ts';

/** A story in memory, with the hash that its teller is known by. */
export type KeptStory = WholeStory & { readonly secretHash: string };

interface Around {
  readonly now: () => string;
  readonly isKnown: (neighbourhood: string) => boolean;
  readonly isPartner: (neighbourhood: string, partner: string) => boolean;
  /** What a proposal or commitment of the neighbourhood is called; undefined when it has none by that id. */
  readonly titleOf: (neighbourhood: string, link: StoryLinkInput) => string | undefined;
}

/** The stories of the in-memory service. */
export function storyHandlers(started: readonly KeptStory[], { now, isKnown, isPartner, titleOf }: Around) {
  let kept = [...started];
  const replace = (story: KeptStory) => void (kept = kept.map((one) => (one.id === story.id ? story : one)));
  const ofNeighbourhood = (wijk: string) => kept.filter((story) => story.neighbourhood === wijk);
  const whole = ({ secretHash: _, ...story }: KeptStory): WholeStory => story;
  const byId = (id: string | undefined): Result<KeptStory> => resultOf(kept.find((story) => story.id === id));
  const own = ({ params, token }: Call): Result<KeptStory> =>
    resultOf(kept.find(({ id, secretHash }) => id === params['verhaal'] && token !== undefined && secretHash === hashStorySecret(token)));

  function tellStory({ params, body }: Call): Result<unknown> {
    if (!isKnown(params['wijk']!)) return fail('request.not-found');
    const { words, place, photo, voice, consent, secretHash, ...way } = body as StoryInput | NotedStoryInput;
    const heard = voice ? keepVoice(voice) : succeed(null);
    if (!heard.ok) return heard;
    const id = `verhaal-${kept.length + 1}`;
    kept = [{
      id, neighbourhood: params['wijk']!, consent, words, place: place || null, photo: photo ? { url: `data:image/jpeg;base64,${photo.data}`, description: photo.description ?? '' } : null,
      voice: heard.value, transcript: null, toldOn: dayOf(now()), lead: null, involved: [], answers: [], links: [], additions: [], days: 0, channel: 'channel' in way ? way.channel : 'self', secretHash,
    }, ...kept];
    return succeed({ id, receivedAt: now() });
  }

  return {
    published: (wijk: string): Story[] => ofNeighbourhood(wijk).filter(({ consent }) => isPublished(consent)).map(shown).filter(({ words, voice, transcript }) => words || voice || transcript),
    board: (wijk: string): WholeStory[] => ofNeighbourhood(wijk).map(whole).sort((a, b) => Math.min(a.answers.length, 1) - Math.min(b.answers.length, 1) || b.days - a.days),
    waiting: (wijk: string) => waitingStories(ofNeighbourhood(wijk)),
    tellStory,
    getOwnStory(call: Call): Result<unknown> {
      const story = own(call);
      return story.ok ? succeed(whole(story.value)) : story;
    },
    addToStory(call: Call): Result<unknown> {
      const story = own(call);
      if (!story.ok) return story;
      replace({ ...story.value, additions: [...story.value.additions, { words: (call.body as StoryAdditionInput).words, addedAt: now() }] });
      return succeed({ id: story.value.id, receivedAt: now() });
    },
    takeBackStory(call: Call): Result<unknown> {
      const story = own(call);
      if (!story.ok) return story;
      kept = kept.filter(({ id }) => id !== story.value.id);
      return succeed({ id: story.value.id, receivedAt: now() });
    },
    transcribeStory({ params, body, actor }: Call): Result<unknown> {
      const story = byId(params['verhaal']);
      if (!story.ok) return story;
      if (story.value.voice === null) return fail('story.transcript.no-voice');
      const { words, isReadBack } = body as TranscriptInput;
      const transcript = { words, name: actor!.name, partner: actor!.partner!, writtenAt: now(), agreedAt: isReadBack ? now() : null };
      replace({ ...story.value, transcript });
      return succeed(transcript);
    },
    agreeTranscript(call: Call): Result<unknown> {
      const story = own(call);
      if (!story.ok) return story;
      if (story.value.transcript === null) return fail('story.transcript.none');
      const transcript = { ...story.value.transcript, agreedAt: story.value.transcript.agreedAt ?? now() };
      replace({ ...story.value, transcript });
      return succeed(transcript);
    },
    answerStory({ params, body, actor }: Call): Result<unknown> {
      const story = byId(params['verhaal']);
      if (!story.ok) return story;
      if (story.value.lead === null) return fail('story.lead.needed');
      if (actor!.partner !== story.value.lead) return fail('story.answer.not-lead');
      const answer = { ...(body as StoryAnswerInput), name: actor!.name, partner: story.value.lead, answeredAt: now() };
      replace({ ...story.value, answers: [...story.value.answers, answer] });
      return succeed(answer);
    },
    linkStory({ params, body }: Call): Result<unknown> {
      const story = byId(params['verhaal']);
      if (!story.ok) return story;
      const { kind, id } = body as StoryLinkInput;
      const title = titleOf(story.value.neighbourhood, body);
      if (title === undefined) return fail('story.link.unknown', 'id');
      const links = [...story.value.links.filter((one) => one.kind !== kind || one.id !== id), { kind, id, title }];
      replace({ ...story.value, links });
      return succeed({ links });
    },
    unlinkStory({ params, body }: Call): Result<unknown> {
      const story = byId(params['verhaal']);
      if (!story.ok) return story;
      const { kind, id } = body as StoryLinkInput;
      const links = story.value.links.filter((one) => one.kind !== kind || one.id !== id);
      replace({ ...story.value, links });
      return succeed({ links });
    },
    shareStory({ params, body }: Call): Result<unknown> {
      const story = byId(params['verhaal']);
      if (!story.ok) return story;
      const input = body as StoryPartnerInput;
      if (!isPartner(story.value.neighbourhood, input.partner)) return fail('story.partner.unknown', 'partner');
      const partners = withPartner({ lead: story.value.lead, involved: story.value.involved }, input);
      replace({ ...story.value, ...partners });
      return succeed(partners);
    },
  };
}

const resultOf = <T>(value: T | undefined): Result<T> => (value === undefined ? fail('request.not-found') : succeed(value));

function shown({ id, neighbourhood, consent, words, place, photo, voice, transcript, toldOn, lead, answers, links }: KeptStory): Story {
  const around = isShownWhole(consent) ? { place, photo, voice } : { place: null, photo: null, voice: null };
  return { id, neighbourhood, consent, words, toldOn, lead, answers, links, ...around, transcript: transcript?.agreedAt ? transcript : null };
}

function keepVoice({ data }: VoiceInput): Result<Story['voice']> {
  const sound = cleanSound(Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)));
  if (!sound.ok) return sound;
  const { content, type, seconds } = sound.value;
  return succeed({ url: `data:${type};base64,${btoa(Array.from(content, (byte) => String.fromCharCode(byte)).join(''))}`, seconds });
}
