import type * as source from '../nl/tables.ts';
import type { Translation } from '../text.ts';

export const words: Translation<typeof source>['words'] = {};

export const issues: Translation<typeof source>['issues'] = {
  'table.seat.not-drawn': 'This number was not drawn for this group, or has a seat already.',
  'table.seat.lot-for-partner': 'An organisation sends somebody itself. Drawing lots and choosing are for residents.',
  'table.seat.sent-for-residents': 'An organisation cannot send a resident. Residents are drawn by lot or chosen by their group.',
  'table.seat.unknown': 'There is no such seat, or nobody sits there now.',
  'table.draw.seed-chosen': 'The day of the draw must be after {on}. Otherwise somebody could choose who is drawn.',
  'table.draw.held-before': 'The lot has been drawn already.',
  'table.draw.too-early': 'The lot can be drawn from {on} on.',
  'table.draw.number-twice': 'Number {number} is there twice.',
  'table.point.unknown': 'There is no such point on the agenda.',
  'table.point.in-the-past': 'That meeting has been. Choose a later day.',
  'table.point.only-talk': 'This point is only to talk about. There is nothing to decide.',
  'table.point.settled': 'This point has been decided. Put a new point on the agenda.',
  'table.decision.before-meeting': 'The table decides on this on {on}, not before.',
  'table.roll-call.missing': 'Not named yet: {seats}. Name everyone who sits at the table, also who was away.',
  'table.roll-call.twice': 'This seat is there twice.',
  'table.roll-call.interest-required': 'Write down what interest somebody has who does not vote.',
  'table.roll-call.not-recused': 'Who has an interest does not vote on this point.',
  'table.measure.transition-not-allowed': 'A measure cannot go from ‘{from}’ to ‘{to}’.',
  'table.measure.no-consent': 'What lasts does not start without the consent of the neighbourhood table.',
  'table.measure.reasons-required': 'Write down why you stop. Residents read this.',
  'table.act.before-last': 'Something was written down on {last} already. Choose that day or a later one.',
  'table.agreement.too-few-parties': 'An agreement has at least two parties.',
  'table.agreement.not-a-party': 'This group or organisation is no party to the agreement, or does not sit at the table.',
  'table.agreement.replaced': 'There is a newer text. Read that first.',
  'table.agreement.agreed-before': 'This party has agreed already.',
  'table.deviation.not-adopted': 'One can only deviate from a decision that the table adopted.',
  'table.deviation.not-at-the-table': 'This organisation does not sit at this table.',
  'table.deviation.reasoned-before': 'The reasons have been given. They stay.',
  'table.deviation.not-yours': 'Only somebody of this organisation can give the reasons.',
  'table.minutes.in-the-future': 'This meeting has not been yet.',
  'story.theme.known': 'This table already named this theme. Choose other words.',
  'story.theme.unknown-story': 'This story was not told in this neighbourhood, or it was taken back.',
};
