import type { Address, BodyOf, ReplyOf, Request, Submission, SubmissionOptions } from '@wijkaanpak/client';
import type { MandatePage } from '@wijkaanpak/client/addresses';
import type { EscalationStanding, Result } from '@wijkaanpak/domain';
import type { Speech } from '../../base/language.ts';
import type { MatterDraft } from '../ask-form.ts';

/** What the forms need of the widget that shows them. */
export interface FormsHost {
  readonly token: string;
  readonly level: number;
  readonly root: ShadowRoot;
  register(): MandatePage | undefined;
  /** The widget's own words, once they are there. */
  speech(): Speech<'mandates'> | undefined;
  /** What was asked about last. */
  asked(): MatterDraft;
  send<A extends Address>(address: A, request: Request<A> & { readonly key: string; readonly body: BodyOf<A> }): Promise<Result<ReplyOf<A> | undefined>>;
  submission<Draft extends object, Body, Reply>(options: Omit<SubmissionOptions<Draft, Body, Reply>, 'name' | 'newKey'> & { readonly round?: string }): Submission<Draft, Reply>;
  focusOn(selector: string): Promise<void>;
  /** Other stores are to be followed, or something else than a store changed. */
  changed(): void;
  /** Shows a question as it has become. */
  show(escalation: EscalationStanding | undefined, said: string): Promise<void>;
}
