import type { Submission, SubmissionOptions, Request } from '@wijkaanpak/client';
import type { Address, BodyOf, ReplyOf } from '@wijkaanpak/client';
import type { CommitmentStanding, Result } from '@wijkaanpak/domain';

/** What the forms need of the widget that shows them. */
export interface FormsHost {
  readonly token: string;
  /** The neighbourhood to promise to; undefined where the widget shows no neighbourhood. */
  readonly wijk: string | undefined;
  readonly level: number;
  readonly root: ShadowRoot;
  call<A extends Address>(address: A, request: Request<A>): Promise<Result<ReplyOf<A>>>;
  send<A extends Address>(address: A, request: Request<A> & { readonly key: string; readonly body: BodyOf<A> }): Promise<Result<ReplyOf<A> | undefined>>;
  submission<Draft extends object, Body, Reply>(options: Omit<SubmissionOptions<Draft, Body, Reply>, 'name' | 'newKey'> & { readonly round?: string }): Submission<Draft, Reply>;
  focusOn(selector: string): Promise<void>;
  announce(text: string): void;
  /** Other stores are to be followed, or something else than a store changed. */
  changed(): void;
  /** Shows a promise as it has become. */
  show(commitment: CommitmentStanding | undefined, said: string): Promise<void>;
}
