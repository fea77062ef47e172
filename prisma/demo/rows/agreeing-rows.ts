import type { Block } from '../../../server/src/minutes/text/block.js';
import { blockText } from '../../../server/src/minutes/text/plain-text.js';
import { withWords } from '../../../server/src/minutes/text/rules/with-words.js';
import { stableId } from '../stable-id.js';
import type { MinutesStory } from '../story.js';
import { addVersions } from './frozen-rows.js';
import { memberId, type Scene } from './scene.js';

export type WrittenSection = { agendaItemId: string; number: string; title: string; content: Block[] };
type Written = { id: string; meetingId: string; name: string; sections: WrittenSection[] };

/** How the group agreed on its minutes: revisions, comments, wishes, and what was corrected after the approval. */
export function addAgreeing(scene: Scene, minutes: MinutesStory, written: Written): void {
  const { rows, calendar } = scene;
  const { id, name, sections } = written;
  const circulatedAt = calendar.at(minutes.circulatedOn, '11:05');
  const approvedAt = minutes.approvedOn ? calendar.at(minutes.approvedOn, '11:05') : null;
  const story = minutes.agreeing ?? {};
  const author = memberId(scene, minutes.minuteTaker);
  const drafted = story.drafted ? said(sections, story.drafted.now, story.drafted.before) : sections;
  keep('written', drafted, calendar.at(minutes.circulatedOn, '09:20'));
  keep('circulated', sections, circulatedAt);
  if (approvedAt) keep('approved', sections, approvedAt);

  for (const [place, { by, on, to, says, answered }] of (story.comments ?? []).entries()) {
    rows.minutesComments.push({
      id: stableId(`${name}/comment/${place}`, circulatedAt),
      minutesId: id,
      ...placeOf(sections, to),
      text: says,
      memberId: memberId(scene, by),
      createdAt: calendar.at(on, '10:12'),
      resolvedAt: answered ? calendar.at(answered, '13:40') : null,
    });
  }
  for (const [place, { by, on, to, proposed, reason }] of (story.wishes ?? []).entries()) {
    rows.changeRequests.push({
      id: stableId(`${name}/wish/${place}`, circulatedAt),
      minutesId: id,
      ...placeOf(sections, to),
      original: to,
      proposed,
      reason,
      memberId: memberId(scene, by),
      createdAt: calendar.at(on, '15:30'),
    });
  }
  if (approvedAt && story.amended) {
    const { was, now, reason, on, by } = story.amended;
    const amendedAt = calendar.at(on, '16:15');
    keep('amended', sections, amendedAt);
    addVersions(scene, { ...written, minutes }, [
      { sections: said(sections, now, was), createdAt: approvedAt, reason: null, createdById: null },
      { sections, createdAt: amendedAt, reason, createdById: memberId(scene, by) },
    ]);
  }

  function keep(
    cause: 'written' | 'circulated' | 'approved' | 'amended',
    text: WrittenSection[],
    createdAt: Date,
  ): void {
    const number = rows.minutesRevisions.filter(({ minutesId }) => minutesId === id).length + 1;
    const revisionId = stableId(`${name}/revision/${number}`, createdAt);
    rows.minutesRevisions.push({ id: revisionId, minutesId: id, number, cause, sections: text, createdAt });
    rows.revisionAuthors.push({ revisionId, memberId: author });
  }
}

/** The sections with other words where a block says `now`. */
const said = (sections: WrittenSection[], now: string, other: string): WrittenSection[] =>
  sections.map((section) => ({
    ...section,
    content: section.content.map((block) => (blockText(block) === now ? (withWords(block, other) ?? block) : block)),
  }));

function placeOf(sections: WrittenSection[], words: string): { agendaItemId: string; blockId: string } {
  for (const { agendaItemId, content } of sections) {
    const block = content.find((one) => blockText(one) === words);
    if (block) return { agendaItemId, blockId: block.attrs.id };
  }
  throw new Error(`No paragraph says: ${words}`);
}
