import { textOf } from '../../lib/form-values';
import type { FileRights } from './files.queries';

export const scopes = ['members', 'public', 'meeting_only'] as const;
export const thirdParties = ['none', 'cleared', 'removed'] as const;
export const licences = [
  'all_rights_reserved',
  'cc_by_4',
  'cc_by_sa_4',
  'cc_by_nc_nd_4',
  'dl_de_by_2',
  'public_domain',
] as const;

type RightsAnswers = Pick<FileRights, 'scope' | 'thirdParty' | 'licence' | 'holder' | 'attribution'>;

/** What the coordination and speakers are asked alike. */
export function rightsAnswersFrom(values: FormData): RightsAnswers {
  return {
    scope: oneOf(scopes, values, 'scope') ?? 'meeting_only',
    thirdParty: oneOf(thirdParties, values, 'thirdParty') ?? 'none',
    licence: oneOf(licences, values, 'licence') ?? 'all_rights_reserved',
    holder: textOf(values, 'holder'),
    attribution: textOf(values, 'attribution') || null,
  };
}

/** Required fields are checked before: what is missing here was never offered. */
export function oneOf<Value extends string>(
  offered: readonly Value[],
  values: FormData,
  name: string,
): Value | undefined {
  return offered.find((value) => value === textOf(values, name));
}
