import { expect, test } from '@jest/globals';
import { SurveyDeadlinesService } from '../../server/src/surveys/asking/survey-deadlines.service.js';
import { useApp } from '../support/app.js';
import { type Api, asVisitor } from '../support/as.js';
import { ASKED, createGroupThatIsAsked, QUESTIONS, startSurvey as start } from '../support/factories/surveys.js';
import { linkIn, mailTo } from '../support/mailbox.js';
import { until } from '../support/until.js';

const portal = useApp();

const newGroup = () => createGroupThatIsAsked(portal);
const at = (id: string) => ({ params: { path: { id } } });
const sheetAt = (id: string, municipalityId: string) => ({ params: { path: { id, municipalityId } } });
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const answersTo = ({ questions }: { questions: Array<{ id: string }> }, ...values: object[]) =>
  values.map((value, index) => ({ questionId: questions[index]?.id ?? '', ...value }));

test('the coordination asks all municipalities; the comparison grows with their answers', async () => {
  const { group, people, hanna, paula } = await newGroup();
  const survey = await start(hanna, group.id);
  const { hilchenbach } = { hilchenbach: people.paula.municipalityId };
  const given = await paula.PUT('/api/surveys/{id}/sheets/{municipalityId}', {
    ...sheetAt(survey.id, hilchenbach),
    body: {
      version: 0,
      answers: answersTo(survey, { isYes: true }, { text: 'eigenes' }, { number: 4500.5 }, { text: 'Früh anfangen' }),
      note: 'Seit 2021',
    },
  });
  const [has, which, cost, advice] = survey.questions;
  const nothing = { answers: [], note: '', answeredBy: null, answeredAt: null, version: 0 };
  expect(given.data).toEqual({
    id: survey.id,
    workingGroupId: group.id,
    ...ASKED,
    state: 'open',
    asked: 3,
    answered: 1,
    hasOwnAnswer: true,
    createdAt: '2026-11-22T11:00:00.000Z',
    creator: `${people.hanna.givenName} ${people.hanna.familyName}`,
    inquiry: null,
    questions: [
      { ...has, options: [], unit: null, tally: { answered: 1, counts: counts('yes', 1, 'no', 0), numbers: null } },
      { ...which, tally: { answered: 1, counts: counts('Land NRW', 0, 'eigenes', 1), numbers: null } },
      {
        ...cost,
        tally: { answered: 1, counts: [], numbers: { least: 4500.5, most: 4500.5, median: 4500.5, sum: 4500.5 } },
      },
      { ...advice, tally: { answered: 1, counts: [], numbers: null } },
    ],
    sheets: [
      {
        municipality: expect.objectContaining({ slug: 'hilchenbach' }),
        answers: expect.arrayContaining([
          { questionId: has?.id, isYes: true, text: null, number: null },
          { questionId: cost?.id, isYes: null, text: null, number: 4500.5 },
        ]),
        note: 'Seit 2021',
        answeredBy: expect.stringMatching(/^Paula/),
        answeredAt: '2026-11-22T11:00:00.000Z',
        version: 1,
      },
      { municipality: expect.objectContaining({ slug: 'siegen-wittgenstein' }), ...nothing },
      { municipality: expect.objectContaining({ slug: 'netphen' }), ...nothing },
    ],
    ownMunicipalityId: hilchenbach,
    unansweredPeople: 2,
    version: 1,
    abilities: { answer: true, answerForAll: false, update: false, close: false, remind: false, remove: false },
  });
  const list = await paula.GET('/api/surveys', { params: { query: { workingGroupId: group.id } } });
  expect(list.data).toMatchObject({
    items: [{ id: survey.id, state: 'open', asked: 3, answered: 1, hasOwnAnswer: true }],
    abilities: { start: false },
  });
});

const counts = (first: string, one: number, second: string, two: number) => [
  { label: first, count: one },
  { label: second, count: two },
];

test('everybody with a seat is mailed a link of their own; it answers without login and shows nothing of the others', async () => {
  const { group, people, hanna, paula } = await newGroup();
  const survey = await start(hanna, group.id);
  await paula.PUT('/api/surveys/{id}/sheets/{municipalityId}', {
    ...sheetAt(survey.id, people.paula.municipalityId),
    body: { version: 0, answers: answersTo(survey, { isYes: true }), note: 'Nur für uns gedacht' },
  });
  const mail = await mailTo(portal, people.ida.email);
  expect(mail.subject).toBe('Frage an alle Kommunen: Solarkataster');
  expect(mail.text).toContain('1.  Haben Sie ein Solarkataster?');
  const guests = await portal.database.client.outbox.count({ where: { recipient: people.guest.email } });
  expect(guests).toBe(0);
  const link = bearer(linkIn(mail));
  const visitor = asVisitor(portal);
  const shown = await visitor.GET('/api/links/survey', link);
  expect(shown.data).toMatchObject({
    title: 'Solarkataster',
    municipality: { slug: 'netphen' },
    state: 'open',
    sheet: { version: 0, answers: [] },
  });
  expect(JSON.stringify(shown.data)).not.toContain('Nur für uns gedacht');
  const put = (version: number) =>
    visitor.PUT('/api/links/survey', { ...link, body: { version, answers: answersTo(survey, { isYes: false }) } });
  expect((await put(0)).data?.sheet).toMatchObject({
    version: 1,
    answeredBy: `${people.ida.givenName} ${people.ida.familyName}`,
  });
  const again = await put(0);
  expect(again.response.status).toBe(409);
  expect(again.error).toMatchObject({ current: { sheet: { version: 1 } } });
  const elsewhere = await visitor.raw('/api/links/date-poll', link);
  expect(elsewhere.status).toBe(410);
  expect((await hanna.GET('/api/surveys/{id}', at(survey.id))).data?.answered).toBe(2);
});

test('surveys stay behind the wall; guests read; each municipality answers for itself', async () => {
  const { group, people, hanna, paula, guest } = await newGroup();
  const survey = await start(hanna, group.id);
  const stranger = (await newGroup()).hanna;
  const put = async (api: Api, municipalityId: string) =>
    (
      await api.PUT('/api/surveys/{id}/sheets/{municipalityId}', {
        ...sheetAt(survey.id, municipalityId),
        body: { version: 0, answers: answersTo(survey, { isYes: true }) },
      })
    ).response.status;
  expect((await asVisitor(portal).GET('/api/surveys/{id}', at(survey.id))).response.status).toBe(401);
  expect((await stranger.GET('/api/surveys/{id}', at(survey.id))).response.status).toBe(404);
  expect(await put(stranger, people.paula.municipalityId)).toBe(404);
  expect((await guest.GET('/api/surveys/{id}', at(survey.id))).data).toMatchObject({ hasOwnAnswer: null });
  expect(await put(guest, people.guest.municipalityId)).toBe(404);
  expect(await put(paula, people.ida.municipalityId)).toBe(403);
  expect(await put(hanna, people.ida.municipalityId)).toBe(200);
  expect(await put(hanna, people.guest.municipalityId)).toBe(404);
  const close = paula.POST('/api/surveys/{id}/closure', { ...at(survey.id), body: { version: 1 } });
  expect((await close).response.status).toBe(403);
});

test('what cannot be asked or answered is named where it stands', async () => {
  const { group, people, hanna, paula } = await newGroup();
  const refused = async (given: object) => {
    const body = { ...ASKED, workingGroupId: group.id, questions: QUESTIONS, ...given };
    return pointersOf((await hanna.POST('/api/surveys', { body })).error);
  };
  expect(await refused({ closesOn: '2026-11-21' })).toEqual(['#/closesOn']);
  expect(await refused({ questions: [] })).toEqual(['#/questions']);
  expect(await refused({ questions: [{ kind: 'choice', label: 'Welche?', options: ['eine'] }] })).toEqual([
    '#/questions/0/options',
  ]);
  expect(await refused({ title: '' })).toEqual(['#/title']);
  expect(await refused({ inquiryId: group.id })).toEqual(['#/inquiryId']);
  const survey = await start(hanna, group.id);
  const answered = await paula.PUT('/api/surveys/{id}/sheets/{municipalityId}', {
    ...sheetAt(survey.id, people.paula.municipalityId),
    body: { version: 0, answers: answersTo(survey, { number: 3 }, { text: 'anderes' }) },
  });
  expect(pointersOf(answered.error)).toEqual(['#/answers/0/number', '#/answers/1/text']);
});

const pointersOf = (problem: unknown): string[] =>
  problem !== null && typeof problem === 'object' && 'errors' in problem && Array.isArray(problem.errors)
    ? problem.errors.map(({ pointer }) => pointer)
    : [];

test('two colleagues who answer at once: one is told what stands', async () => {
  const { group, people, hanna, paula, merle } = await newGroup();
  const survey = await start(hanna, group.id);
  const put = (api: Api, isYes: boolean) =>
    api.PUT('/api/surveys/{id}/sheets/{municipalityId}', {
      ...sheetAt(survey.id, people.paula.municipalityId),
      body: { version: 0, answers: answersTo(survey, { isYes }) },
    });
  const both = await Promise.all([put(paula, true), put(merle, false)]);
  expect(both.map(({ response }) => response.status).sort()).toEqual([200, 409]);
  const refused = both.find(({ error }) => error)?.error;
  expect(refused).toMatchObject({ type: expect.stringMatching(/changed-meanwhile$/), current: { answered: 1 } });
});

test('it ends early or by its last day, can be opened again, and is removed only without answers', async () => {
  const { group, people, hanna, paula } = await newGroup();
  const survey = await start(hanna, group.id);
  const answer = () =>
    paula.PUT('/api/surveys/{id}/sheets/{municipalityId}', {
      ...sheetAt(survey.id, people.paula.municipalityId),
      body: { version: 0, answers: answersTo(survey, { isYes: true }) },
    });
  const closed = await hanna.POST('/api/surveys/{id}/closure', { ...at(survey.id), body: { version: 1 } });
  expect(closed.data).toMatchObject({ state: 'closed', version: 2, abilities: { answer: false, remove: true } });
  expect((await answer()).error).toMatchObject({ type: expect.stringMatching(/survey-closed$/) });
  const stale = await hanna.PATCH('/api/surveys/{id}', { ...at(survey.id), body: { ...ASKED, version: 1 } });
  expect(stale.response.status).toBe(409);
  const opened = await hanna.PATCH('/api/surveys/{id}', {
    ...at(survey.id),
    body: { ...ASKED, closesOn: '2026-12-11', version: 2 },
  });
  expect(opened.data).toMatchObject({ state: 'open', closesOn: '2026-12-11' });
  expect((await answer()).response.status).toBe(200);
  const removal = await hanna.DELETE('/api/surveys/{id}', at(survey.id));
  expect(removal.error).toMatchObject({ type: expect.stringMatching(/survey-answered$/) });
});

test('a survey without answers goes, and its links with it', async () => {
  const { group, people, hanna } = await newGroup();
  const survey = await start(hanna, group.id);
  const link = bearer(linkIn(await mailTo(portal, people.ida.email)));
  expect((await hanna.DELETE('/api/surveys/{id}', at(survey.id))).response.status).toBe(204);
  expect((await asVisitor(portal).GET('/api/links/survey', link)).response.status).toBe(410);
});

test('reminders reach those who have not answered: by hand once a day, by itself once before the end', async () => {
  const { group, people, hanna, paula } = await newGroup();
  const survey = await start(hanna, group.id);
  await paula.PUT('/api/surveys/{id}/sheets/{municipalityId}', {
    ...sheetAt(survey.id, people.paula.municipalityId),
    body: { version: 0, answers: answersTo(survey, { isYes: true }) },
  });
  const remind = () =>
    hanna.POST('/api/surveys/{id}/reminders', { ...at(survey.id), body: { message: 'Bitte noch heute' } });
  expect((await remind()).response.status).toBe(201);
  expect((await remind()).error).toMatchObject({ type: expect.stringMatching(/survey-reminded-today$/) });
  const mailsTo = (email: string) => portal.database.client.outbox.count({ where: { recipient: email } });
  expect((await mailTo(portal, people.ida.email, 2)).text).toContain('> Bitte noch heute');
  expect(await mailsTo(people.paula.email)).toBe(1);
  await portal.database.client.survey.update({
    where: { id: survey.id },
    data: { createdAt: new Date('2026-11-10'), closesOn: new Date('2026-11-23') },
  });
  const deadlines = portal.app.get(SurveyDeadlinesService, { strict: false });
  await deadlines.watch();
  await deadlines.watch();
  await until(async () => (await mailsTo(people.ida.email)) === 3);
  await portal.database.client.survey.update({ where: { id: survey.id }, data: { closesOn: new Date('2026-11-21') } });
  await deadlines.watch();
  expect((await hanna.GET('/api/surveys/{id}', at(survey.id))).data?.state).toBe('closed');
  expect([await mailsTo(people.ida.email), await mailsTo(people.paula.email)]).toEqual([3, 1]);
});

test('the comparison is exported; what looks like a formula stays text', async () => {
  const { group, people, hanna, paula } = await newGroup();
  const survey = await start(hanna, group.id, { title: '=Kosten "2026" 😀' });
  await paula.PUT('/api/surveys/{id}/sheets/{municipalityId}', {
    ...sheetAt(survey.id, people.paula.municipalityId),
    body: {
      version: 0,
      answers: answersTo(
        survey,
        { isYes: true },
        {},
        { number: 4500.5 },
        { text: '=HYPERLINK("https://böse.example")' },
      ),
    },
  });
  const csv = await hanna.raw(`/api/surveys/${survey.id}/table?format=csv`);
  expect(csv.headers.get('content-disposition')).toContain('umfrage-kosten-2026.csv');
  const lines = (await csv.text()).split('\r\n');
  expect(lines[1]).toContain(';ja;');
  expect(lines[1]).toContain(';4500,5;');
  expect(lines[1]).toContain(`"'=HYPERLINK(`);
  const workbook = await hanna.raw(`/api/surveys/${survey.id}/table`);
  expect(
    Buffer.from(await workbook.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('of an inquiry that is the coordination’s not even the number is told', async () => {
  const { group, hanna, paula } = await newGroup();
  const inquiry = await portal.database.client.inquiry.create({
    data: {
      workingGroupId: group.id,
      caseNumber: `KS-2026-${group.slug}`,
      kind: 'citizen',
      channel: 'form',
      title: 'Wer hat ein Solarkataster?',
      question: 'Frau Muster fragt.',
    },
  });
  const survey = await start(hanna, group.id, { inquiryId: inquiry.id });
  expect(survey.inquiry).toEqual({ id: inquiry.id, caseNumber: inquiry.caseNumber, title: inquiry.title });
  const seen = await paula.GET('/api/surveys/{id}', at(survey.id));
  expect(seen.data?.inquiry).toBeNull();
  expect(JSON.stringify(seen.data)).not.toContain(inquiry.caseNumber);
});
