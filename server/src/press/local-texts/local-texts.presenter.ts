import { z } from 'zod';
import type { Actor } from '../../access/actor.js';
import type { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import * as pressPolicy from '../press.policy.js';
import type { ReleaseRecord } from '../releases/releases.repository.js';
import { placeholdersIn } from '../rules/placeholders.js';
import type { PressFacts } from '../rules/press-facts.js';
import { localText } from '../rules/press-text.js';
import { quoteValues } from '../rules/quotes.js';
import type { LocalTextRecord } from './local-texts.repository.js';
import type { LocalText, LocalTextList } from './local-texts.schemas.js';

const Values = z.record(z.string(), z.string());

/** A release with all that its texts are made of. */
export type Master = { release: ReleaseRecord; facts: PressFacts; seats: MunicipalityName[]; texts: LocalTextRecord[] };

export function presentLocalTexts(actor: Actor, master: Master): LocalTextList {
  const { release, facts, seats } = master;
  const items = seats.map((municipality) => presentLocalText(actor, master, municipality));
  const quoted = quoteValues(release.quotes, 'press');
  const own = items.find(({ municipality }) =>
    pressPolicy.sitsFor(actor, { workingGroupId: release.workingGroupId, municipalityId: municipality.id }),
  );
  return {
    items,
    placeholders: placeholdersIn(`${release.text}\n${release.background}`)
      .filter(({ name }) => !Object.hasOwn(quoted, name))
      .map(({ name, otherwise }) => ({ name, otherwise, isFilled: isFilled(name, otherwise, facts) })),
    ownMunicipalityId: own?.municipality.id ?? null,
  };
}

const isFilled = (name: string, otherwise: string | null, { shared }: PressFacts): boolean =>
  otherwise !== null || Object.hasOwn(shared, name) || ['kommune', 'ort', 'objekte'].includes(name);

export function presentLocalText(
  actor: Actor,
  { release, facts, texts }: Master,
  municipality: MunicipalityName,
): LocalText {
  const saved = texts.find(({ municipalityId }) => municipalityId === municipality.id);
  const own = { values: saved ? Values.parse(saved.values) : {}, text: saved?.text ?? null };
  const meaning = { facts, quotes: release.quotes, reader: 'press' as const };
  const { missing, ...preview } = localText(release, municipality, own, meaning);
  const subject = { workingGroupId: release.workingGroupId, municipalityId: municipality.id };
  return {
    municipality,
    ...own,
    preview,
    missing,
    state: stateOf(own, missing),
    version: saved?.version ?? 0,
    updatedAt: saved?.updatedAt.toISOString() ?? null,
    abilities: { adapt: release.state !== 'withdrawn' && pressPolicy.adapt(actor, subject) },
  };
}

function stateOf({ values, text }: Pick<LocalText, 'values' | 'text'>, missing: readonly string[]): LocalText['state'] {
  if (missing.length > 0) return 'incomplete';
  if (text !== null) return 'own_words';
  return Object.values(values).some((value) => value !== '') ? 'adapted' : 'master';
}
