import type { Address, BodyOf, ReplyOf, Request, Submission, SubmissionOptions } from '@wijkaanpak/client';
import type { Result } from '@wijkaanpak/domain';
import type { Speech } from '../../base/language.ts';
import type { Link } from '../link.ts';

/** What the forms need of the widget that shows them. */
export interface FormsHost {
  readonly wijk: string;
  /** Of who acts for an organisation. */
  readonly token: string | undefined;
  readonly level: number;
  readonly root: ShadowRoot;
  /** Of who wrote the plan. */
  link(): Link | undefined;
  /** The widget's own words, once they are there. */
  speech(): Speech<'challenge'> | undefined;
  call<A extends Address>(address: A, request: Request<A>): Promise<Result<ReplyOf<A>>>;
  send<A extends Address>(address: A, request: Request<A> & { readonly key: string; readonly body: BodyOf<A> }): Promise<Result<ReplyOf<A> | undefined>>;
  submission<Draft extends object, Body, Reply>(options: Omit<SubmissionOptions<Draft, Body, Reply>, 'name' | 'newKey'> & { readonly round?: string }): Submission<Draft, Reply>;
  focusOn(selector: string): Promise<void>;
  /** Other stores are to be followed, or something else than a store changed. */
  changed(): void;
  /** Shows a challenge as it has become. */
  show(id: string, said: string): Promise<void>;
}
