import { expect, test } from '@jest/globals';
import { MOST_A_DAY_BY_LINK } from '../../../server/src/files/rules/transfer-limits.js';
import { useApp } from '../../support/app.js';
import { createMeeting } from '../../support/factories/meetings.js';
import { createTalk, filesOf } from '../../support/factories/talks.js';
import { createWorkingGroup } from '../../support/factories/working-groups.js';
import { asSpeaker } from '../../support/speaker.js';
import { beginUpload, cancelUpload } from '../../support/uploads.js';

const portal = useApp();

test('what a link begins and gives up counts for its day', async () => {
  const talk = await createTalk(portal, await createMeeting(portal, await createWorkingGroup(portal)));
  const speaker = await asSpeaker(portal, talk);
  for (let time = 0; time < MOST_A_DAY_BY_LINK; time += 1) {
    const begun = await beginUpload(speaker, filesOf(talk), 'Folien.pdf', 10);
    // Few enough stay open, and few enough requests write with one link.
    if (time < 15) await cancelUpload(speaker, begun.headers.get('location') ?? '');
  }
  const refused = await beginUpload(speaker, filesOf(talk), 'Folien.pdf', 10);
  expect([refused.status, (await refused.json()).type]).toEqual([429, '/problems/too-many-uploads']);
});
