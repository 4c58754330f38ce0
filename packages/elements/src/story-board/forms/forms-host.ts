import type { Address, BodyOf, ReplyOf, Request, Submission, SubmissionOptions } from '@wijkaanpak/client';
import type { Result } from '@wijkaanpak/domain';

/** What the forms need of the board that shows them. */
export interface FormsHost {
  readonly wijk: string;
  readonly level: number;
  /** Where a teller fills in the code; undefined where the service has no page. */
  readonly page: string | undefined;
  readonly token: string | undefined;
  call<A extends Address>(address: A, request: Request<A>): Promise<Result<ReplyOf<A>>>;
  send<A extends Address>(address: A, request: Request<A> & { readonly key: string; readonly body: BodyOf<A> }): Promise<Result<ReplyOf<A> | undefined>>;
  submission<Draft extends object, Body, Reply>(options: Omit<SubmissionOptions<Draft, Body, Reply>, 'name' | 'newKey'> & { readonly round?: string }): Submission<Draft, Reply>;
  /** What the button said that opened the form. */
  nameOf(act: 'answer' | 'share' | 'link' | 'transcribe'): string;
  focusOn(selector: string): Promise<void>;
  announce(text: string): void;
  /** Other stores are to be followed, or something else than a store changed. */
  changed(): void;
  /** Reads the board again, as it is now. */
  reload(): Promise<void>;
}
