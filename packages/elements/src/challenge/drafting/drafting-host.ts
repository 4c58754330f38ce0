import type { Address, BodyOf, ReplyOf, Request, Submission, SubmissionOptions } from '@wijkaanpak/client';
import type { ChallengeOrdinance, Result } from '@wijkaanpak/domain';
import type { Speech } from '../../base/language.ts';
import type { Link } from '../link.ts';

/** What writing a plan needs of the widget that shows it. */
export interface DraftingHost {
  readonly wijk: string;
  /** Under which name what is kept is kept in this browser. */
  readonly place: string;
  readonly level: number;
  readonly root: ShadowRoot;
  ordinance(): ChallengeOrdinance | null;
  speech(): Speech<'challenge'> | undefined;
  call<A extends Address>(address: A, request: Request<A>): Promise<Result<ReplyOf<A>>>;
  send<A extends Address>(address: A, request: Request<A> & { readonly key: string; readonly body: BodyOf<A> }): Promise<Result<ReplyOf<A> | undefined>>;
  submission<Draft extends object, Body, Reply>(options: Omit<SubmissionOptions<Draft, Body, Reply>, 'name' | 'newKey'> & { readonly round?: string }): Submission<Draft, Reply>;
  focusOn(selector: string): Promise<void>;
  announce(said: string): void;
  /** Other stores are to be followed, or something else than a store changed. */
  changed(): void;
  /** This browser now has the link of a plan. */
  linked(link: Link): void;
  /** Back to the list; with the name of the challenge where it was sent. */
  closed(sent?: string): void;
}
