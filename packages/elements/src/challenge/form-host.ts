import type { Address, BodyOf, ReplyOf, Request, Submission, SubmissionOptions } from '@wijkaanpak/client';
import type { Result } from '@wijkaanpak/domain';
import type { Speech } from '../base/language.ts';

/** What a part that is fetched later needs of the widget that shows it. */
export interface FormHost {
  readonly wijk: string;
  readonly root: ShadowRoot;
  /** The widget's own words, once they are there. */
  speech(): Speech<'challenge'> | undefined;
  call<A extends Address>(address: A, request: Request<A>): Promise<Result<ReplyOf<A>>>;
  send<A extends Address>(address: A, request: Request<A> & { readonly key: string; readonly body: BodyOf<A> }): Promise<Result<ReplyOf<A> | undefined>>;
  submission<Draft extends object, Body, Reply>(options: Omit<SubmissionOptions<Draft, Body, Reply>, 'name' | 'newKey'> & { readonly round?: string }): Submission<Draft, Reply>;
  focusOn(selector: string): Promise<void>;
  /** Other stores are to be followed, or something else than a store changed. */
  changed(): void;
}
