import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProposalInput, checkProposalTexts, checkText, parse, proposalTexts, tidyText } from '@wijkaanpak/domain';
import fc from 'fast-check';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 150 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('', ' ', '\u200b', '\ud800', 'nul\u0000', 'Cafe\u0301', 'x'.repeat(121), 'x'.repeat(5001), '  een goed idee voor de straat  '),
);

describe("a page's own check of a proposal", () => {
  it('says exactly what the service would say, whatever is typed', () => {
    fc.assert(
      fc.property(text, text, text, text, (title, description, place, photoDescription) => {
        const onPage = checkProposalTexts({ title, description, place, photoDescription });
        const atService = parse(ProposalInput, { title, description, place, photo: { data: 'AAAA', description: photoDescription } });
        assert.equal(onPage.ok, atService.ok);
        if (onPage.ok && atService.ok) {
          const { photo, ...texts } = atService.value;
          return assert.deepEqual(onPage.value, { ...texts, photoDescription: photo!.description });
        }
        assert.deepEqual(onPage.ok || onPage.issues, atService.ok || atService.issues);
      }),
      { numRuns: 500 },
    );
  });

  it('tidies what is typed before it measures it', () => {
    assert.equal(tidyText('  Cafe\u0301 '), 'Café');
    assert.deepEqual(checkText(proposalTexts.title, '  a  ', 'title'), [{ code: 'proposal.title.too-short', path: 'title', values: { minimum: 5 } }]);
  });
});
