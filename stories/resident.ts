/** What a resident does with a widget in a story: by the same events as a person's hands. */
export interface Resident {
  /** Waits until a control is there. */
  readonly sees: (selector: string) => Promise<HTMLElement>;
  readonly types: (selector: string, text: string) => Promise<void>;
  readonly presses: (selector: string) => Promise<void>;
}

export function residentAt(canvas: HTMLElement, tag: string): Resident {
  const sees = async (selector: string): Promise<HTMLElement> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const found = canvas.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(selector);
      if (found) return found;
      await new Promise((done) => setTimeout(done, 25));
    }
    throw new Error(`residentAt: "${selector}" did not appear in <${tag}> within 5 seconds`);
  };
  return {
    sees,
    async types(selector, text) {
      const control = (await sees(selector)) as HTMLInputElement;
      control.value = text;
      control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    },
    async presses(selector) {
      (await sees(selector)).click();
    },
  };
}
