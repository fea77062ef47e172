import { expect, test } from '@jest/globals';
import { namesIn, namesOf, withoutNames } from './anonymity.js';

const finn = {
  member: { givenName: 'Finn', familyName: 'Kalteiche' },
  municipality: { name: 'Wilnsdorf' },
  askerName: null,
  askerOrganization: null,
  askerEmail: null,
};

test('takes out person and place, also where German bends them', () => {
  const text = 'Sehr geehrter Herr Kalteiche, die Dächer Wilnsdorfs und die Wilnsdorfer Schule\nGruß, Finn\n Kalteiche';
  expect(withoutNames(text, namesOf(finn))).toBe(
    'Sehr geehrter Herr […], die Dächer […] und die […] Schule\nGruß, […]',
  );
});

test('leaves words that only contain a name', () => {
  const siegen = { ...finn, municipality: { name: 'Siegen' } };
  expect(withoutNames('Alle, die siegend besiegen', namesOf(siegen))).toBe('Alle, die siegend besiegen');
});

test('takes out name, address and house of somebody from outside', () => {
  const names = namesOf({
    member: null,
    municipality: null,
    askerName: 'Erika Muster',
    askerOrganization: 'Siegtal-Bote (Lokales)',
    askerEmail: 'e.muster+presse@bote.example',
  });
  expect(withoutNames('Frau Muster, Siegtal-Bote (Lokales), E.MUSTER+presse@bote.example', names)).toBe(
    'Frau […], […], […]',
  );
});

test('says which names stand in a text, each once', () => {
  expect(namesIn('Wilnsdorf, wilnsdorf und Herr Kalteiche', namesOf(finn))).toEqual(['Wilnsdorf', 'Kalteiche']);
  expect(namesIn('Dachpacht', namesOf(finn))).toEqual([]);
});
