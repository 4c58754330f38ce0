import type { FormHost } from '../form-host.ts';
import type { Link } from '../link.ts';

/** What the forms need of the widget that shows them. */
export interface FormsHost extends FormHost {
  /** Of who acts for an organisation. */
  readonly token: string | undefined;
  readonly level: number;
  /** Of who wrote this challenge. */
  link(id: string): Link | undefined;
  /** Shows a challenge as it has become. */
  show(id: string, said: string): Promise<void>;
}
