import { expect, test } from '@jest/globals';
import { useApp } from '../../support/app.js';
import { createInquiry } from '../../support/factories/inquiries.js';
import { createMember, municipality } from '../../support/factories/members.js';
import { createPicture } from '../../support/factories/pictures.js';
import { startSurvey } from '../../support/factories/surveys.js';
import { coordination, createReaders, group, kindsFor, NOBODY, seenBy } from '../../support/search-readers.js';

const portal = useApp();

test('surveys are the group’s by what is asked and answered, without a word of an inquiry that not all may read', async () => {
  const readers = await createReaders(portal);
  const hidden = { title: 'Hallimasch', openTitle: 'Hallimasch', visibility: 'coordination' } as const;
  const inquiry = await createInquiry(portal, readers.group, null, hidden);
  const asked = { inquiryId: inquiry.id, title: 'Zunderschwamm', introduction: 'Wie oft?' };
  const survey = await startSurvey(readers.coordinator, readers.group.id, asked);
  expect(await seenBy(readers)).toEqual(group('survey'));
  expect(await seenBy(readers, 'Solarkataster')).toEqual(group('survey'));
  expect(await seenBy(readers, 'Hallimasch')).toEqual(coordination('inquiry'));

  const { client } = portal.database;
  const { id: municipalityId } = await municipality(portal, 'netphen');
  const sheet = await client.surveySheet.create({ data: { surveyId: survey.id, municipalityId, note: 'Steinpilz' } });
  const questionId = survey.questions[3]?.id ?? '';
  await client.surveyAnswer.create({ data: { sheetId: sheet.id, questionId, text: 'Pfifferling' } });
  expect(await seenBy(readers, 'Steinpilz')).toEqual(group('survey'));
  expect(await seenBy(readers, 'Netphen pfifferling')).toEqual(group('survey'));
  await client.surveySheet.delete({ where: { id: sheet.id } });
  expect(await seenBy(readers, 'Pfifferling')).toEqual(NOBODY);
  await client.survey.delete({ where: { id: survey.id } });
  expect(await seenBy(readers)).toEqual(NOBODY);
});

test('insights and funding programmes are the group’s, without who brought them and what municipalities say', async () => {
  const readers = await createReaders(portal);
  const { client } = portal.database;
  const { id: workingGroupId } = readers.group;
  const { id: municipalityId } = await municipality(portal);
  const { id: memberId } = await createMember(portal, { familyName: 'Steinpilz' });
  const occurredOn = new Date('2026-11-12');
  const said = { occasion: 'Fachtag', takeaways: ['Erstens', 'Zunderschwamm'], meaning: 'Für uns der Hallimasch' };
  const insight = await client.insight.create({
    data: { ...said, workingGroupId, municipalityId, memberId, occurredOn },
  });
  expect(await seenBy(readers)).toEqual(group('insight'));
  expect(await seenBy(readers, 'Hallimasch')).toEqual(group('insight'));
  expect((await kindsFor(readers.member, 'Steinpilz')).filter((kind) => kind === 'insight')).toEqual([]);
  await client.insight.delete({ where: { id: insight.id } });
  expect(await seenBy(readers)).toEqual(NOBODY);

  const { id: programmeId } = await client.fundingProgramme.create({
    data: {
      workingGroupId,
      title: 'Pilze in der Stadt',
      funder: 'Land',
      summary: 'Zunderschwamm',
      topics: ['Hallimasch'],
    },
  });
  await client.fundingApplication.create({
    data: { programmeId, municipalityId, state: 'checking', note: 'Steinpilz' },
  });
  expect(await seenBy(readers)).toEqual(group('funding_programme'));
  const topic = { params: { query: { q: 'Pilze', topic: 'Hallimasch' } } };
  expect((await readers.member.GET('/api/search', topic)).data?.total.count).toBe(1);
  expect(await kindsFor(readers.stranger, 'Hallimasch')).toEqual([]);
  expect((await kindsFor(readers.member, 'Steinpilz')).filter((kind) => kind === 'funding_programme')).toEqual([]);
  await client.fundingProgramme.delete({ where: { id: programmeId } });
  expect(await seenBy(readers)).toEqual(NOBODY);
});

test('pictures and posts are the group’s, and what was withdrawn is gone at once', async () => {
  const readers = await createReaders(portal);
  const { client } = portal.database;
  const { id: workingGroupId } = readers.group;
  const picture = await createPicture(portal, readers.group, {
    alternativeText: 'Ein Zunderschwamm',
    place: 'Erndtebrück',
  });
  const shown = { personName: 'Steinpilz', channel: 'website', purpose: 'x', wording: '1' } as const;
  await client.pictureConsent.create({ data: { ...shown, pictureId: picture.id, givenOn: new Date('2026-11-01') } });
  expect(await seenBy(readers)).toEqual(group('picture'));
  expect(await seenBy(readers, 'Steinpilz')).toEqual(NOBODY);
  await readers.coordinator.POST('/api/pictures/{id}/withdrawal', { params: { path: { id: picture.id } } });
  expect(await seenBy(readers)).toEqual(NOBODY);

  const texts = [
    { channel: 'mastodon', text: 'Der Zunderschwamm lebt' },
    { channel: 'instagram', text: 'Der Hallimasch lebt' },
  ] as const;
  const post = await client.socialPost.create({
    data: { workingGroupId, title: 'Pilze', texts: { create: [...texts] } },
  });
  expect(await seenBy(readers)).toEqual(group('social_post'));
  await client.socialText.updateMany({ where: { channel: 'mastodon' }, data: { state: 'withdrawn' } });
  expect(await seenBy(readers)).toEqual(NOBODY);
  expect(await seenBy(readers, 'Hallimasch')).toEqual(group('social_post'));
  await client.socialPost.delete({ where: { id: post.id } });
  expect(await seenBy(readers, 'Hallimasch')).toEqual(NOBODY);
});
